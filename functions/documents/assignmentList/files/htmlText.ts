const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
  mdash: '—',
  ndash: '–',
};

function character(code: number): string {
  const real = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return real ? String.fromCodePoint(code) : '';
}

/** Text with its entities put in: &amp;, &#12345;, &#x20bb7;. What is none stays. */
export function entitiesIn(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, dec, hex, name) => {
      if (dec) return character(Number(dec));
      if (hex) return character(Number.parseInt(hex, 16));
      return NAMED[name.toLowerCase()] ?? whole;
    },
  );
}
