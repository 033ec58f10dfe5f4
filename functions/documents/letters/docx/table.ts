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

/** The lines of a cell, 4 号. */
function lines({ text, head }: Cell): Paragraph[] {
  const alignment = head ? AlignmentType.CENTER : AlignmentType.LEFT;
  return text
    .split('\n')
    .map((line) =>
      paragraph(
        line,
        { ...exactly(21), alignment },
        { size: SIZE.four, face: head ? 'hei' : 'fangsong' },
      ),
    );
}

/** A table across the 版心; its rows may grow, and none is broken but by a new page. */
export function table({ columns, rows }: Extract<Block, { kind: 'table' }>): Table {
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
    rows: rows.map(({ cells, high = 9 }) => {
      let at = 0;
      return new TableRow({
        height: { value: twips(high), rule: HeightRule.ATLEAST },
        children: cells.map((cell) => {
          const span = cell.span ?? 1;
          const width = widths.slice(at, at + span).reduce((sum, one) => sum + one, 0);
          at += span;
          return new TableCell({
            children: lines(cell),
            columnSpan: span,
            width: { size: width, type: WidthType.DXA },
            verticalAlign:
              cell.head || cell.text.length < 40
                ? VerticalAlignTable.CENTER
                : VerticalAlignTable.TOP,
            margins: { left: 100, right: 100, top: 40, bottom: 40 },
          });
        }),
      });
    }),
  });
}
