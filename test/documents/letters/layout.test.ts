import { describe, expect, it } from 'vitest';
import { FONTS, LATIN } from '../../../functions/documents/letters/fonts.ts';
import { sichuan } from '../../domain/profile/profiles.ts';
import { drafted, REVIEWS, through } from '../../support/acting.ts';
import { all, attributesOf, type Element, textOf } from '../../support/docx.ts';
import { paper, written } from '../../support/lettering.ts';

const numbered = through(drafted(), REVIEWS);
const letter = await written(paper('reply', numbered));
const general = await written(paper('reply', numbered, sichuan));

/** Millimetres of twips, to a tenth. */
const mm = (twips: string | undefined) => Math.round((Number(twips) / 1440) * 254) / 10;
const lineOf = (read: typeof letter, says: RegExp) =>
  read.paragraphs.find((one) => says.test(textOf(one))) ?? expect.fail(`no ${says}`);
const sizesOf = (element: Element) => [
  ...new Set(all(element, 'w:sz').map(({ attributes }) => Number(attributes['w:val']) / 2)),
];
const facesOf = (element: Element) => [
  ...new Set(all(element, 'w:rFonts').map(({ attributes }) => attributes['w:eastAsia'])),
];
const bordersOf = (element: Element) =>
  all(element, 'w:pBdr').flatMap(({ children }) => children as Element[]);

describe.each([
  ['信函格式', letter],
  ['通用格式', general],
])('%s: the page of GB/T 9704', (_name, read) => {
  it('is A4 with 天头 37, 订口 28, 26 right and 35 below', () => {
    const size = attributesOf(read.document, 'w:pgSz');
    expect([mm(size.w), mm(size.h)]).toEqual([210, 297]);
    const { top, left, right, bottom } = attributesOf(read.document, 'w:pgMar');
    expect([top, left, right, bottom].map(mm)).toEqual([37, 28, 26, 35]);
  });

  it('holds 22 lines of 28 characters, and no line of the text is higher', () => {
    const { type, linePitch, charSpace } = attributesOf(read.document, 'w:docGrid');
    expect(type).toBe('linesAndChars');
    const { h } = attributesOf(read.document, 'w:pgSz');
    const { top, bottom, left, right } = attributesOf(read.document, 'w:pgMar');
    expect(Math.floor((Number(h) - Number(top) - Number(bottom)) / Number(linePitch))).toBe(22);
    const points = 16 + Number(charSpace) / 4096;
    expect(Math.floor((11906 - Number(left) - Number(right)) / 20 / points)).toBe(28);
    const { line, lineRule } = attributesOf(lineOf(read, /收悉/), 'w:spacing');
    expect([line, lineRule]).toEqual([linePitch, 'exact']);
  });

  it('is written in 3 号仿宋, digits in a font that is everywhere', () => {
    const styles = read.part('word/styles.xml');
    const [normal] = all(styles, 'w:style');
    expect(normal?.attributes['w:default']).toBe('1');
    expect(sizesOf(normal as Element)).toEqual([16]);
    expect(attributesOf(normal as Element, 'w:rFonts')).toMatchObject({
      ...{ ascii: LATIN, hAnsi: LATIN, eastAsia: '仿宋_GB2312' },
    });
    const fonts = all(read.part('word/fontTable.xml'), 'w:font');
    for (const { name, instead } of Object.values(FONTS)) {
      const known = fonts.find(({ attributes }) => attributes['w:name'] === name);
      expect(attributesOf(known as Element, 'w:altName').val).toBe(instead.join(','));
    }
  });

  it('has its title in 2 号小标宋 in the middle, headings in 黑体 and 楷体', () => {
    const title = lineOf(read, /^对市十八届/);
    expect([sizesOf(title), facesOf(title)]).toEqual([[22], ['方正小标宋_GBK']]);
    expect(attributesOf(title, 'w:jc').val).toBe('center');
    expect(facesOf(lineOf(read, /^一、关于出台/))).toEqual(['黑体']);
  });

  it('numbers its pages — 1 — in 4 号宋体, odd ones at the right, even ones at the left', () => {
    expect(all(read.part('word/settings.xml'), 'w:evenAndOddHeaders').length).toBe(1);
    for (const [type, jc, side] of [
      ['default', 'right', 'right'],
      ['even', 'left', 'left'],
    ] as const) {
      const footer = read.edge('footer', type);
      expect(textOf(footer)).toBe('—  —');
      expect(all(footer, 'w:instrText').map(({ children }) => children.join(''))).toEqual(['PAGE']);
      expect([sizesOf(footer), facesOf(footer)]).toEqual([[14], ['宋体']]);
      expect(attributesOf(footer, 'w:jc').val).toBe(jc);
      // One character of 4 号 is free at that side.
      expect(attributesOf(footer, 'w:ind')[side]).toBe('280');
    }
    // The middle of its line stands 7 mm below the 版心.
    const { footer, bottom } = attributesOf(read.document, 'w:pgMar');
    expect(mm(String(Number(bottom) - Number(footer) - 180))).toBe(7);
  });

  it('has the date four characters from the right and the name centred on it', () => {
    const signed = read.lines.lastIndexOf('市人力资源和社会保障局');
    const [name, date] = read.paragraphs.slice(signed, signed + 2) as [Element, Element];
    expect(textOf(date)).toBe('2026年3月16日');
    const character = 8844 / 28;
    const free = (one: Element) => Number(attributesOf(one, 'w:ind').right) / character;
    expect(free(date)).toBeCloseTo(4, 1);
    // 2026年3月16日 is 6.5 characters wide, the name 11.
    expect(free(date) + 6.5 / 2).toBeCloseTo(free(name) + 11 / 2, 1);
  });
});

describe('信函格式', () => {
  it('has its name in red 小标宋 30 mm below the edge and a double rule 4 mm below it', () => {
    expect(mm(attributesOf(letter.document, 'w:pgMar').header)).toBe(30);
    const header = letter.edge('header', 'first');
    const [corner, name, gap, rule] = all(header, 'w:p') as [Element, Element, Element, Element];
    expect(textOf(corner)).toBe('办理结果：A');
    const frame = attributesOf(corner, 'w:framePr');
    expect([mm(frame.x), mm(frame.y), frame.vAnchor]).toEqual([28, 20, 'page']);
    expect(textOf(name)).toBe('市人力资源和社会保障局');
    expect([facesOf(name), attributesOf(name, 'w:color').val]).toEqual([
      ['方正小标宋_GBK'],
      'FF0000',
    ]);
    expect(mm(attributesOf(gap, 'w:spacing').line)).toBe(4);
    const [border] = bordersOf(rule);
    expect([border?.name, border?.attributes['w:val'], border?.attributes['w:color']]).toEqual([
      ...['w:top', 'thickThinSmallGap', 'FF0000'],
    ]);
    // 170 mm: 8 mm beyond the 版心 at the left, 6 mm at the right.
    const { left, right } = attributesOf(rule, 'w:ind');
    expect([mm(left), mm(right)]).toEqual([-8, -6]);
  });

  it('has the other rule 20 mm above the lower edge of the first page, and no number there', () => {
    expect(all(letter.document, 'w:titlePg').length).toBe(1);
    const footer = letter.edge('footer', 'first');
    expect(all(footer, 'w:instrText')).toEqual([]);
    const frame = attributesOf(footer, 'w:framePr');
    expect([mm(frame.x), mm(frame.y), mm(frame.w)]).toEqual([20, 277, 170]);
    const [border] = bordersOf(footer);
    expect(border?.attributes).toMatchObject({ 'w:val': 'thinThickSmallGap', 'w:color': 'FF0000' });
  });

  it('has 签发人 left and 文号 right in the first line, the title two lines below', () => {
    expect(letter.lines.slice(0, 4)).toEqual([
      '签发人：魏长河\t×人社建字〔2026〕1号',
      ...['', '', '对市十八届人大四次'],
    ]);
    const [stop] = all(letter.paragraphs[0] as Element, 'w:tab').filter(
      ({ attributes }) => attributes['w:val'] !== undefined,
    );
    expect(stop?.attributes).toMatchObject({ 'w:val': 'right', 'w:pos': '8844' });
  });

  it('ends with 抄送 alone: no rules, no 印发', () => {
    const [colophon] = all(letter.document, 'w:tbl').slice(-1) as [Element];
    expect(textOf(colophon)).toBe(
      '抄送：×市人大常委会代表工作委员会（2份），×市人民政府办公室（1份）。',
    );
    expect(sizesOf(colophon)).toEqual([14]);
    const borders = all(colophon, 'w:tblBorders')[0]?.children as Element[];
    expect(new Set(borders.map(({ attributes }) => attributes['w:val']))).toEqual(
      new Set(['none']),
    );
  });
});

describe('通用格式', () => {
  it('has its name 35 mm below the 版心, the number two lines below, a red rule 4 mm below that', () => {
    const [space, name] = general.paragraphs as [Element, Element];
    expect(mm(attributesOf(space, 'w:spacing').line)).toBe(35);
    expect(textOf(name)).toBe('市人力资源和社会保障局文件');
    expect(attributesOf(name, 'w:color').val).toBe('FF0000');
    expect(general.lines.slice(2, 5)).toEqual([
      ...['', ''],
      '×人社建字〔2026〕1号　类别：A　公开属性：【　　】',
    ]);
    const [rule] = bordersOf(general.paragraphs[4] as Element);
    expect(rule?.attributes).toMatchObject({ 'w:color': 'FF0000', 'w:space': '11' });
    expect(mm(String(11 * 20))).toBeCloseTo(4, 0);
  });

  it('has 版记 at the foot of the 版心, between rules of 0.35 and 0.25 mm', () => {
    const [colophon] = all(general.document, 'w:tbl').slice(-1) as [Element];
    expect(all(colophon, 'w:p').map(textOf)).toEqual([
      '抄送：四川省人大常委会代表工作委员会，四川省人民政府办公厅，市总工会。',
      '市人力资源和社会保障局办公室\t2026年3月16日印发',
    ]);
    const place = attributesOf(colophon, 'w:tblpPr');
    const heights = all(colophon, 'w:trHeight').map(({ attributes }) =>
      Number(attributes['w:val']),
    );
    const foot = Number(place.tblpY) + heights.reduce((sum, one) => sum + one, 0);
    expect([place.vertAnchor, mm(String(foot))]).toEqual(['page', 297 - 35]);
    const borders = all(colophon, 'w:tblBorders')[0]?.children as Element[];
    const thick = (name: string) =>
      (Number(borders.find((one) => one.name === name)?.attributes['w:sz']) / 8 / 72) * 25.4;
    expect(thick('w:top')).toBeCloseTo(0.35, 1);
    expect(thick('w:bottom')).toBeCloseTo(0.35, 1);
    expect(thick('w:insideH')).toBeCloseTo(0.25, 1);
  });

  it('has a number on its first page', () => {
    expect(all(general.edge('footer', 'first'), 'w:instrText').length).toBe(1);
  });
});
