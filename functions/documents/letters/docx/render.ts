import { Document, DocumentGridType, type FileChild, Packer, SectionType } from 'docx';
import { CHAR_SPACE, LETTER, LINE, PAGE, PAGE_NUMBER, twips } from '../geometry.ts';
import type { LetterModel } from '../model.ts';
import { body } from './body.ts';
import { footers, headers, type Paged } from './edges.ts';
import { fontTable, styles } from './parts.ts';

/** Where the footer ends, so that the middle of an 18 pt line with the dashes is 7 mm below the 版心. */
const FOOTER = twips(PAGE.bottom - PAGE_NUMBER.below) - 9 * 20;

/** Pages after GB/T 9704 (domain.md §4.2) with this between header and footer, as .docx. */
export function writeDocx(model: Paged, children: readonly FileChild[]): Promise<Buffer> {
  const document = new Document({
    title: model.title,
    creator: model.issuer,
    lastModifiedBy: model.issuer,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          type: SectionType.NEXT_PAGE,
          titlePage: true,
          page: {
            size: { width: twips(PAGE.width), height: twips(PAGE.height) },
            margin: {
              top: twips(PAGE.top),
              right: twips(PAGE.right),
              bottom: twips(PAGE.bottom),
              left: twips(PAGE.left),
              header: twips(LETTER.nameTop),
              footer: FOOTER,
              gutter: 0,
            },
          },
          grid: {
            type: DocumentGridType.LINES_AND_CHARS,
            linePitch: LINE,
            charSpace: CHAR_SPACE,
          },
        },
        headers: headers(model),
        footers: footers(model),
        children,
      },
    ],
  });
  const overrides = [
    { path: 'word/fontTable.xml', data: fontTable() },
    { path: 'word/styles.xml', data: styles() },
  ];
  return Packer.toBuffer(document, undefined, overrides);
}

/** A letter as .docx. */
export const renderDocx = (model: LetterModel): Promise<Buffer> => writeDocx(model, body(model));
