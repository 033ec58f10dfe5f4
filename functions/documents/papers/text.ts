import { FOUND, type Found } from './found.ts';

/** What no text that people write contains: control characters besides tab, line and page ends. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001f]/;
/** How pages, drawings and scripts begin, and what makes a browser run something wherever it stands. */
const BEGINS = /^\s*(<[a-z!?/]|#!|@echo)/i;
const RUNS = /<\s*(!doctype|html|svg|script|iframe|body|xml|\?xml|\?php)|javascript:|WScript\./i;

function decoded(bytes: Uint8Array): string | undefined {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  const little = bytes[0] === 0xff;
  const encodings = wide ? [little ? 'utf-16le' : 'utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not this encoding; the next one is tried.
    }
  }
  return undefined;
}

/** Plain text in UTF-8, UTF-16 with its mark, or GB18030; no page and no script. */
export function textOf(bytes: Uint8Array): Found {
  const text = decoded(bytes);
  if (text === undefined || CONTROL.test(text)) return FOUND.unknown;
  return BEGINS.test(text) || RUNS.test(text) ? FOUND.page : { kind: 'txt' };
}
