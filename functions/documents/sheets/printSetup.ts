import type { Feature, Image } from 'write-excel-file/node';
import type { SheetModel } from './model.ts';

/** Title, note and header stand still and are printed on every page. */
export const HEAD_ROWS = 3;

/** `A`, `Z`, `AA` of a column counted from 1. */
export function columnLetters(n: number): string {
  const rest = (n - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return n > 26 ? columnLetters(Math.floor((n - 1) / 26)) + letter : letter;
}

const FOOTER =
  '<headerFooter><oddFooter>&amp;C第 &amp;P 页　共 &amp;N 页</oddFooter></headerFooter>';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * What the writer has no option for (ECMA-376, in the order of its schema): a filter on the header row, all
 * columns on one page's width, the head repeated on every page, page numbers.
 */
export function printSetup({ name, columns, rows }: SheetModel): Feature<Image['content']> {
  const last = columnLetters(columns.length);
  const filtered = `$A$${HEAD_ROWS}:$${last}$${HEAD_ROWS + Math.max(rows.length, 1)}`;
  const quoted = `'${escaped(name)}'`;
  const defined = (what: string, value: string, more = '') =>
    `<definedName name="_xlnm.${what}" localSheetId="0"${more}>${quoted}!${value}</definedName>`;
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace(
                /<sheetViews>/,
                '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>',
              )
              .replace(
                '</sheetData>',
                `</sheetData><autoFilter ref="${filtered.replaceAll('$', '')}"/>`,
              )
              .replace(
                /<pageSetup ([^>]*)\/>/,
                `<pageSetup $1 fitToWidth="1" fitToHeight="0"/>${FOOTER}`,
              ),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              '<definedNames/>',
              `<definedNames>${defined('_FilterDatabase', filtered, ' hidden="1"')}${defined(
                'Print_Titles',
                `$1:$${HEAD_ROWS}`,
              )}</definedNames>`,
            ),
        },
      },
    },
  };
}
