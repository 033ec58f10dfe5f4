import {
  AlignmentType,
  BorderStyle,
  Footer,
  FrameAnchorType,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { FONTS, LATIN } from '../fonts.ts';
import {
  LETTER,
  NUMBER_BELOW_RULE,
  nameSize,
  PAGE,
  RED,
  SIZE,
  TYPE_AREA,
  twips,
} from '../geometry.ts';
import type { LetterModel } from '../model.ts';
import { exactly, paragraph } from './text.ts';

/** What of a paper its headers and footers need. */
export type Paged = Pick<LetterModel, 'title' | 'issuer' | 'format' | 'status' | 'why' | 'corner'>;

/** What stands at a place of the page, whatever flows past it; mm from the page's upper left corner. */
function placed(x: number, y: number, width: number, height: number) {
  return {
    frame: {
      type: 'absolute' as const,
      position: { x: twips(x), y: twips(y) },
      width: twips(width),
      height: twips(height),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
    },
  };
}

/** A double red rule across 170 mm in the middle of the page: both its ends lie outside of the 版心. */
const beyond = (PAGE.width - LETTER.ruleWidth) / 2;
const acrossPage = {
  indent: { left: twips(beyond - PAGE.left), right: twips(beyond - PAGE.right) },
};

const rule = (style: (typeof BorderStyle)[keyof typeof BorderStyle]) => ({
  style,
  size: 24,
  space: 0,
  color: RED,
});

/** 草稿, on every page of what is not signed and numbered. */
function draftMark({ status, why }: Paged): Paragraph[] {
  if (status !== 'draft') return [];
  const options = {
    ...exactly(SIZE.three),
    ...placed(PAGE.left, 12, TYPE_AREA.width, 6),
    alignment: AlignmentType.CENTER,
  };
  return [
    paragraph(`草　稿（${why}，不得外发）`, options, {
      size: SIZE.three,
      color: '808080',
      face: 'hei',
    }),
  ];
}

/** 首页右上角: the class mark above the letterhead, at the right edge of the 版心. */
function corner({ corner: mark }: Paged): Paragraph[] {
  if (!mark) return [];
  const options = {
    ...exactly(SIZE.three),
    ...placed(PAGE.left, 20, TYPE_AREA.width, 6),
    alignment: AlignmentType.RIGHT,
  };
  return [paragraph(mark, options, { size: SIZE.three, face: 'hei' })];
}

/** 信函格式: the name 30 mm below the upper edge, the thick and thin rule 4 mm below it. */
function letterhead(model: Paged): Paragraph[] {
  const size = nameSize(model.issuer, LETTER.ruleWidth);
  return [
    paragraph(
      model.issuer,
      { ...exactly(size), ...acrossPage, alignment: AlignmentType.CENTER },
      { size, face: 'biaosong', color: RED },
    ),
    // 4 mm of nothing, then a line as high as from the rule to the 文号.
    new Paragraph({ ...exactly((LETTER.ruleBelowName / 25.4) * 72) }),
    new Paragraph({
      ...exactly(NUMBER_BELOW_RULE),
      ...acrossPage,
      border: { top: rule(BorderStyle.THICK_THIN_SMALL_GAP) },
    }),
  ];
}

const blank = () => new Paragraph({ ...exactly(10) });

export function headers(model: Paged) {
  const other = () => new Header({ children: [...draftMark(model), blank()] });
  const first =
    model.format === 'letter'
      ? [...draftMark(model), ...corner(model), ...letterhead(model)]
      : [...draftMark(model), ...corner(model), blank()];
  return { first: new Header({ children: first }), default: other(), even: other() };
}

/** — 1 —, 4 号半角宋体: odd pages at the right, even ones at the left, one character free. */
function pageNumber(side: 'left' | 'right'): Footer {
  const font = {
    ascii: FONTS.song.name,
    hAnsi: FONTS.song.name,
    eastAsia: FONTS.song.name,
    cs: LATIN,
  };
  const inset = SIZE.four * 20;
  return new Footer({
    children: [
      new Paragraph({
        ...exactly(18),
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'right' ? { right: inset } : { left: inset },
        children: [
          new TextRun({ font, size: SIZE.four * 2, children: ['— ', PageNumber.CURRENT, ' —'] }),
        ],
      }),
    ],
  });
}

/** 信函格式: the thin and thick rule 20 mm above the lower edge of the first page, which has no number. */
function lowerRule(): Footer {
  const y = PAGE.height - LETTER.ruleAboveEdge;
  return new Footer({
    children: [
      new Paragraph({
        ...exactly(4),
        ...placed(beyond, y, LETTER.ruleWidth, 2),
        border: { top: rule(BorderStyle.THIN_THICK_SMALL_GAP) },
      }),
      blank(),
    ],
  });
}

export function footers({ format }: Paged) {
  const [odd, even] = [pageNumber('right'), pageNumber('left')];
  return { first: format === 'letter' ? lowerRule() : pageNumber('right'), default: odd, even };
}
