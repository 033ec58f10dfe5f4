/** A number with its unit as a text says it: 36项, 1.2万人, 二十家. */
export interface Amount {
  value: number;
  unit: string;
  /** As it stands in the text. */
  text: string;
  /** Where it begins and ends in the text. */
  from: number;
  to: number;
}

const UNITS =
  '人次|人|万元|亿元|元|项|件|个|家|户|名|场|处|所|条|公里|亩|平方米|套|辆|台|份|批|座|间|床|班|期';
const AMOUNT = new RegExp(
  `(\\d[\\d,，]*(?:\\.\\d+)?|[零一二两三四五六七八九十百千]+)\\s*(万|亿)?\\s*(?:余|多)?\\s*(${UNITS})`,
  'g',
);
const DIGITS = '零一二三四五六七八九';
const TENS: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };

/** 三十六 → 36, 两千零五 → 2005. */
export function chineseNumber(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const char of text) {
    const ten = TENS[char];
    if (ten === undefined) digit = char === '两' ? 2 : DIGITS.indexOf(char);
    else {
      sum += (digit || 1) * ten;
      digit = 0;
    }
  }
  return sum + digit;
}

/** Money is counted in yuan; of the others 万 and 亿 only are worked in. */
function scaled(value: number, factor: string | undefined, unit: string) {
  const by = factor === '万' ? 1e4 : factor === '亿' ? 1e8 : 1;
  if (unit === '万元') return { value: value * by * 1e4, unit: '元' };
  if (unit === '亿元') return { value: value * by * 1e8, unit: '元' };
  return { value: value * by, unit };
}

/** Every amount of a text in its order. */
export function amountsIn(text: string): Amount[] {
  return [...text.matchAll(AMOUNT)].map((found) => {
    const [whole, number = '', factor, unit = ''] = found;
    const digits = number.replaceAll(/[,，]/g, '');
    const value = /^\d/.test(digits) ? Number(digits) : chineseNumber(digits);
    const from = found.index;
    return { ...scaled(value, factor, unit), text: whole, from, to: from + whole.length };
  });
}
