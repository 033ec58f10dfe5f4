import {
  BorderStyle,
  HeightRule,
  OverlapType,
  Paragraph,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import { GENERAL, PAGE, SIZE, TYPE_AREA, twips } from '../geometry.ts';
import type { LetterModel } from '../model.ts';
import { widthOf } from '../titleLines.ts';
import { exactly, textRuns } from './text.ts';

const WIDTH = twips(TYPE_AREA.width);
/** One character of 4 号, and one line, in twips. */
const CHARACTER = SIZE.four * 20;
const LINE = 22 * 20;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A rule so many mm thick; files say so in eighths of a point. */
const rule = (mm: number) => ({
  style: BorderStyle.SINGLE,
  size: Math.round((mm / 25.4) * 72 * 8),
  color: '000000',
});

interface Row {
  lines: number;
  content: Paragraph;
}

/** 抄送: one character free at both sides, further lines below the first office. */
function copiesRow(copies: string): Row {
  const first = WIDTH / CHARACTER - 2;
  const more = Math.max(0, widthOf(copies) - first);
  return {
    lines: 1 + Math.ceil(more / (first - 3)),
    content: new Paragraph({
      ...exactly(LINE / 20),
      indent: { left: CHARACTER * 4, hanging: CHARACTER * 3, right: CHARACTER },
      children: textRuns(copies, { size: SIZE.four }),
    }),
  };
}

/** 印发机关 at the left, 印发日期 at the right, one character free at both sides. */
function issuedRow({ office, date }: { office: string; date: string }): Row {
  return {
    lines: 1,
    content: new Paragraph({
      ...exactly(LINE / 20),
      indent: { left: CHARACTER },
      tabStops: [{ type: TabStopType.RIGHT, position: WIDTH - CHARACTER }],
      children: [
        ...textRuns(office, { size: SIZE.four }),
        new TextRun({ children: [new Tab()] }),
        ...textRuns(`${date}印发`, { size: SIZE.four }),
      ],
    }),
  };
}

function row({ lines, content }: Row): TableRow {
  return new TableRow({
    cantSplit: true,
    height: { value: lines * LINE, rule: HeightRule.ATLEAST },
    children: [new TableCell({ children: [content], width: { size: WIDTH, type: WidthType.DXA } })],
  });
}

/**
 * 版记: its last rule is the lower edge of the last page's 版心. With rules and 印发 in the general format, 抄送
 * alone and without rules in 信函格式 (domain.md §4.2).
 */
export function colophon({ colophon: { copies, issued } }: LetterModel): Table[] {
  const rows = [...(copies ? [copiesRow(copies)] : []), ...(issued ? [issuedRow(issued)] : [])];
  if (rows.length === 0) return [];
  const [outer, inner] = issued ? [rule(GENERAL.outerRule), rule(GENERAL.innerRule)] : [NONE, NONE];
  const height = rows.reduce((sum, { lines }) => sum + lines * LINE, 0);
  return [
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: [WIDTH],
      float: {
        horizontalAnchor: TableAnchorType.PAGE,
        absoluteHorizontalPosition: twips(PAGE.left),
        verticalAnchor: TableAnchorType.PAGE,
        absoluteVerticalPosition: twips(PAGE.height - PAGE.bottom) - height,
        overlap: OverlapType.NEVER,
      },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      borders: {
        ...{ top: outer, bottom: outer, left: NONE, right: NONE },
        ...{ insideHorizontal: inner, insideVertical: NONE },
      },
      rows: rows.map(row),
    }),
  ];
}
