import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { SIZE, TYPE_AREA, twips } from '../geometry.ts';
import type { Block, Cell } from '../model.ts';
import { exactly, paragraph } from './text.ts';

const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000' };

/** 字号, height of a line in pt, least height of a row in mm. */
interface Measures {
  size: number;
  line: number;
  high: number;
}

const LARGE: Measures = { size: SIZE.four, line: 21, high: 9 };
const SMALL: Measures = { size: SIZE.five, line: 15, high: 7 };

/** A table of figures with so few rows is not broken at all. */
const ON_ONE_PAGE = 8;

/** The lines of a cell. */
function lines(
  { text, head, centre }: Cell,
  { size, line: height }: Measures,
  keepNext: boolean,
): Paragraph[] {
  const alignment = head || centre ? AlignmentType.CENTER : AlignmentType.LEFT;
  return text
    .split('\n')
    .map((line) =>
      paragraph(
        line,
        { ...exactly(height), alignment, keepNext },
        { size, face: head ? 'hei' : 'fangsong' },
      ),
    );
}

/** A table across the 版心; its rows may grow, and none is broken but by a new page. */
export function table({ columns, rows, small }: Extract<Block, { kind: 'table' }>): Table {
  const look = small ? SMALL : LARGE;
  const whole = columns.reduce((sum, share) => sum + share, 0);
  const widths = columns.map((share) => Math.round((twips(TYPE_AREA.width) * share) / whole));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(TYPE_AREA.width), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: rows.map(({ cells, high = look.high, head = false }, nth) => {
      const keeps = small === true && rows.length <= ON_ONE_PAGE && nth < rows.length - 1;
      let at = 0;
      return new TableRow({
        ...(small ? { cantSplit: true, tableHeader: head } : {}),
        height: { value: twips(high), rule: HeightRule.ATLEAST },
        children: cells.map((cell) => {
          const span = cell.span ?? 1;
          const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
          at += span;
          return new TableCell({
            children: lines(cell, look, keeps),
            columnSpan: span,
            width: { size: width, type: WidthType.DXA },
            verticalAlign:
              cell.head || cell.text.length < 40
                ? VerticalAlignTable.CENTER
                : VerticalAlignTable.TOP,
            margins: { left: small ? 60 : 100, right: small ? 60 : 100, top: 40, bottom: 40 },
          });
        }),
      });
    }),
  });
}
