/** Node reads GB18030 and does not write it: its own decoder says which bytes are which character. */

type Decoder = InstanceType<typeof TextDecoder>;

interface Tables {
  /** Of two bytes, as one number. */
  pairs: Map<number, number>;
  /** The rest of the first plane, in the order of its four-byte codes. */
  rest: Map<number, number>;
}

/** The private places that GB18030-2005 has in two bytes and the web's decoder in none. */
const LAST = 0xffff;

function pairsOf(decoder: Decoder): Map<number, number> {
  const pairs = new Map<number, number>();
  const bytes = new Uint8Array(2);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      bytes[0] = lead;
      bytes[1] = trail;
      const text = decoder.decode(bytes);
      const code = text.codePointAt(0) ?? 0;
      if (text.length === 1 && code > 0x7f && code !== 0xfffd && !pairs.has(code)) {
        pairs.set(code, lead * 256 + trail);
      }
    }
  }
  return pairs;
}

/** The four bytes at a place of the long range. */
function four(index: number): [number, number, number, number] {
  return [
    0x81 + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1_260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10),
  ];
}

/** How many places of four bytes the first plane has. */
const FIRST_PLANE = 39_420;

function restOf(decoder: Decoder): Map<number, number> {
  const rest = new Map<number, number>();
  for (let index = 0; index < FIRST_PLANE; index++) {
    const code = decoder.decode(Uint8Array.from(four(index))).codePointAt(0) ?? 0;
    if (code <= LAST && code !== 0xfffd) rest.set(code, index);
  }
  return rest;
}

let tables: Tables | undefined;

function tablesOf(): Tables {
  if (!tables) {
    const decoder = new TextDecoder('gb18030');
    tables = { pairs: pairsOf(decoder), rest: restOf(decoder) };
  }
  return tables;
}

/** Where the second plane begins among the four-byte codes. */
const SECOND_PLANE = 189_000;

/** Text in GB18030: every character there is, the rare ones in four bytes; half a pair becomes `?`. */
export function gb18030(text: string): Buffer {
  const { pairs, rest } = tablesOf();
  const bytes: number[] = [];
  for (const char of text.toWellFormed()) {
    const code = char.codePointAt(0) ?? 0;
    const pair = pairs.get(code);
    const index = code > LAST ? code - 0x1_0000 + SECOND_PLANE : rest.get(code);
    if (code < 0x80) bytes.push(code);
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
    else if (index !== undefined) bytes.push(...four(index));
    else bytes.push(0x3f);
  }
  return Buffer.from(bytes);
}
