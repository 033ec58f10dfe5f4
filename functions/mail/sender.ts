/** Bytes of UTF-8 that fit into one encoded word of at most 75 characters (RFC 2047). */
const WORD_BYTES = 45;

/** Pieces of whole characters, as a character may not be cut in two. */
function pieces(name: string): string[] {
  const cut: string[] = [''];
  for (const character of name) {
    const last = cut.length - 1;
    const grown = `${cut[last]}${character}`;
    if (Buffer.byteLength(grown) <= WORD_BYTES) cut[last] = grown;
    else cut.push(character);
  }
  return cut;
}

/** The From header with the bureau's name before the address, encoded for mail. */
export function sender(name: string, address: string): string {
  if (name === '') return address;
  const words = pieces(name).map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`);
  return `${words.join(' ')} <${address}>`;
}
