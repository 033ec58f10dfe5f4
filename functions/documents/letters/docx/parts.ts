import { FONTS, LATIN } from '../fonts.ts';
import { SIZE } from '../geometry.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * word/fontTable.xml: for each font the names that are taken where it is missing, which is what `altName`
 * is for; otherwise Word and LibreOffice choose one themselves.
 */
export function fontTable(): string {
  const fonts = Object.values(FONTS).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  );
  return `${HEAD}<w:fonts xmlns:w="${NAMESPACE}"><w:font w:name="${LATIN}"><w:charset w:val="00"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font>${fonts.join('')}</w:fonts>`;
}

/**
 * word/styles.xml: 3 号仿宋 for everything, from which the grid's 28 characters are measured. Paragraphs do not
 * snap to the grid's lines: they have its height already, and LibreOffice would give every character two
 * squares.
 */
export function styles(): string {
  const size = `<w:sz w:val="${SIZE.three * 2}"/><w:szCs w:val="${SIZE.three * 2}"/>`;
  const fonts = `<w:rFonts w:ascii="${LATIN}" w:hAnsi="${LATIN}" w:eastAsia="${FONTS.fangsong.name}" w:cs="${LATIN}"/>`;
  return `${HEAD}<w:styles xmlns:w="${NAMESPACE}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}${size}<w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:snapToGrid w:val="0"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:rPr>${fonts}${size}</w:rPr></w:style></w:styles>`;
}
