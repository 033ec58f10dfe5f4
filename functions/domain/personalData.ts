import type { NewItem } from './item.ts';

/** Personal data found in a text that is to be published; `at` counts UTF-16 units from 0. */
export interface PersonalDatum {
  what: string;
  found: string;
  at: number;
}

/** 手机号码、身份证号、银行卡号、电子邮箱: what a reply must not carry into the open (条例第15条). */
const PATTERNS: readonly [string, RegExp][] = [
  [
    '身份证号',
    /(?<![0-9A-Za-z])\d{6}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])\d{3}[\dXx](?![0-9A-Za-z])/g,
  ],
  ['银行卡号', /(?<!\d)(?:62|4\d|5[1-5])\d{2}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g],
  ['手机号码', /(?<!\d)(?:\+?86[ -]?)?1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/g],
  ['电子邮箱', /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g],
];

function everywhere(text: string, what: string, needle: string | undefined): PersonalDatum[] {
  if (!needle) return [];
  const found: PersonalDatum[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    found.push({ what, found: needle, at });
  }
  return found;
}

/**
 * Personal data in a text: by their shape, and by what the item knows of its submitters — the contact data
 * of each, the name of those who asked for secrecy. Full-width digits are read as digits.
 */
export function personalData(
  text: string,
  { submitters }: Pick<NewItem, 'submitters'>,
): PersonalDatum[] {
  // NFKC of one full-width digit is one digit: places stay where they are.
  const plain = text.replace(/[０-９]/g, (digit) =>
    String.fromCharCode(digit.charCodeAt(0) - 0xfee0),
  );
  const shapes = PATTERNS.flatMap(([what, pattern]) =>
    [...plain.matchAll(pattern)].map(({ 0: found, index }) => ({ what, found, at: index })),
  );
  const known = submitters.flatMap(({ name, phone, email, confidential }) => [
    ...everywhere(plain, '联系电话', phone),
    ...everywhere(plain, '电子邮箱', email),
    ...(confidential ? everywhere(plain, '要求保密的姓名', name) : []),
  ]);
  const sorted = [...shapes, ...known].toSorted(
    (a, b) => a.at - b.at || b.found.length - a.found.length,
  );
  return sorted.filter(({ at }, index) => {
    const before = sorted[index - 1];
    return !before || at >= before.at + before.found.length;
  });
}

/** What stands in a published text where personal data were. */
export const HIDDEN = '〔已隐去〕';

/** The text without them, as a proposal to whoever prepares the publication. */
export function withoutPersonalData(text: string, item: Pick<NewItem, 'submitters'>): string {
  let rest = 0;
  let clean = '';
  for (const { found, at } of personalData(text, item)) {
    clean += text.slice(rest, at) + HIDDEN;
    rest = at + found.length;
  }
  // What overlapped another stands alone now.
  const whole = clean + text.slice(rest);
  return rest > 0 ? withoutPersonalData(whole, item) : whole;
}
