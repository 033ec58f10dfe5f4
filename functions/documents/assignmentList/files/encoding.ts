import { Refusal } from '../report.ts';

/** Text of a file, and the encoding that it was in. */
export interface DecodedText {
  text: string;
  encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be';
}

const SAVE_AS =
  '请用 Excel/WPS 打开，核对文字无误后另存为 .xlsx，或用记事本另存为 UTF-8 编码再上传。';
/** How much of a file is looked at for its kind, bytes */
const LOOKED_AT = 8_192;
const HAN = /\p{Script=Han}/u;

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Of the NUL bytes at the beginning, how many stand on even and on odd places. */
function nulls(bytes: Uint8Array): [even: number, odd: number] {
  const counts: [number, number] = [0, 0];
  bytes.subarray(0, LOOKED_AT).forEach((byte, i) => {
    if (byte === 0) counts[i % 2 ? 1 : 0] += 1;
  });
  return counts;
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const [even, odd] = nulls(bytes);
  if (odd > 2 && even === 0) return 'utf-16le';
  return even > 2 && odd === 0 ? 'utf-16be' : undefined;
}

/** Whether the bytes may be UTF-16: by their mark, or by every other byte of the Latin ones. */
export function looksLikeUtf16(bytes: Uint8Array): boolean {
  return utf16Of(bytes) !== undefined;
}

/** The lines of a file as bytes; a line feed is no part of any other character in these encodings. */
function* linesOf(bytes: Uint8Array): Generator<[line: number, bytes: Uint8Array]> {
  let from = 0;
  for (let line = 1; from < bytes.length; line++) {
    const end = bytes.indexOf(0x0a, from);
    const to = end < 0 ? bytes.length : end;
    yield [line, bytes.subarray(from, to)];
    from = to + 1;
  }
}

/** Two Chinese characters and no letter between ASCII and them: hardly ever GB18030 by chance. */
function surelyUtf8(line: Uint8Array): boolean {
  const text = decode(line, 'utf-8');
  return (
    text !== undefined &&
    (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2 &&
    !/[\u0080-\u07ff]/.test(text)
  );
}

/** The lines that are of one encoding only, by that; and the first that is of none. */
function linesByEncoding(bytes: Uint8Array) {
  const found = { 'UTF-8': [] as number[], GB18030: [] as number[], none: [] as number[] };
  for (const [line, part] of linesOf(bytes)) {
    if (part.every((byte) => byte < 0x80)) continue;
    if (surelyUtf8(part)) found['UTF-8'].push(line);
    else if (decode(part, 'gb18030') !== undefined) found.GB18030.push(line);
    else if (decode(part, 'utf-8') === undefined) found.none.push(line);
  }
  return found;
}

/** Bytes that are no whole text of one encoding, or only seem to be. @throws Refusal */
function checkNotMixed(bytes: Uint8Array): void {
  const { 'UTF-8': utf8, GB18030: gb, none } = linesByEncoding(bytes);
  if (none.length > 0) {
    throw new Refusal(
      'ENCODING_UNKNOWN',
      `认不出文件的编码：第${none[0]}行既不是 UTF-8，也不是 GB18030。${SAVE_AS}`,
    );
  }
  if (utf8.length === 0 || gb.length === 0) return;
  const [few, line] = utf8.length <= gb.length ? ['UTF-8', utf8[0]] : ['GB18030', gb[0]];
  const most = few === 'UTF-8' ? 'GB18030' : 'UTF-8';
  throw new Refusal(
    'ENCODING_MIXED',
    `文件混用了两种编码：大部分是 ${most}，第${line}行却是 ${few}，读出来会是乱码。${SAVE_AS}`,
  );
}

/**
 * Text of a file: UTF-8 with or without mark, UTF-16 with a mark or by its Latin letters, else GB18030.
 * Nothing is replaced: bytes that fit none are told with their line, and so are lines of another encoding.
 * @throws Refusal ENCODING_UNKNOWN, ENCODING_MIXED
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const wide = utf16Of(bytes);
  if (wide) {
    const text = decode(bytes, wide);
    if (text !== undefined) return { text, encoding: wide };
    throw new Refusal('ENCODING_UNKNOWN', `文件标明是 UTF-16，内容却不是。${SAVE_AS}`);
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const utf8 = decode(bytes, 'utf-8');
  const ascii = bytes.every((byte) => byte < 0x80);
  if (utf8 !== undefined && (marked || ascii || HAN.test(utf8)))
    return { text: utf8, encoding: 'utf-8' };
  if (marked) throw new Refusal('ENCODING_UNKNOWN', `文件标明是 UTF-8，内容却不是。${SAVE_AS}`);
  const gb = decode(bytes, 'gb18030');
  checkNotMixed(bytes);
  if (gb === undefined) {
    throw new Refusal('ENCODING_UNKNOWN', `认不出文件的编码。${SAVE_AS}`);
  }
  return { text: gb, encoding: 'gb18030' };
}
