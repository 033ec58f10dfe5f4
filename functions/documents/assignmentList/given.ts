import type { Grid } from './cells.ts';
import { labelOf } from './columns.ts';
import type { Header } from './header.ts';
import {
  GIVEN_FIELDS,
  type GivenField,
  type GivenValue,
  type GivenValues,
  type SheetCorrection,
} from './mapping.ts';
import { cellText } from './rowCells.ts';
import { readSession } from './sessions.ts';
import { cleanLine } from './text.ts';
import type { WordBook } from './wordBook.ts';

const PARTS = ['主办', '独办', '分办', '协办', '会办'];
const KINDS = ['建议', '提案', '议案'];

/** The only one of some words that a text holds; undefined for none or several. */
function only(words: readonly string[], text: string): string | undefined {
  const found = words.filter((word) => text.includes(word));
  return found.length === 1 ? found[0] : undefined;
}

/** 议案转建议 is a 议案, 建议提案 is neither. */
function kindIn(text: string): string | undefined {
  return only(KINDS, text.replaceAll('议案转建议', '议案').replaceAll('意见建议', ''));
}

/** What the name of a sheet, or a heading between rows, says of the items: 主办件, 提案, 会办提案. */
export function givenByName(name: string): GivenValues {
  const part = only(PARTS, name);
  const kind = kindIn(name);
  return { ...(part && { part }), ...(kind && { kind }) };
}

/** 2026年市十八届人大四次会议, out of a title. */
const SESSION =
  /(?:20\d{2}年)?[\p{Script=Han}\d（）()]{0,40}?届[^，。；\s]{0,20}?次(?:全体)?会议(?:闭会期间)?/u;

/** （主办）, 协办件: said of the whole list. 主办单位 is not. */
const TITLE_PART = /[（(]?(主办|独办|分办|协办|会办)(?:件|[）)])/;

/** What the rows above the header say of all items: 交办日期：2026年3月2日; a session in the title. */
function givenByTop(grid: Grid, header: Header, book: WordBook): GivenValues {
  const given: GivenValues = {};
  for (const cells of grid.rows.slice(0, header.first - 1)) {
    for (const text of cells.map((cell) => cleanLine(cellText(cell)))) {
      for (const [, word = '', value = ''] of text.matchAll(
        /([\p{Script=Han}]{2,8})[:：]\s*([^\s:：；;]+(?:会议)?)/gu,
      )) {
        const [field] = book.fieldsOf(word);
        const known = GIVEN_FIELDS.find((one) => one === field);
        if (known) given[known] ??= value;
      }
      if (!/[:：]/.test(text)) {
        const kind = kindIn(text);
        if (kind) given.kind ??= kind;
        const part = TITLE_PART.exec(text)?.[1];
        if (part) given.part ??= part;
      }
      const session = SESSION.exec(text)?.[0].replace(/^关于/, '');
      if (session && readSession(session)) given.session ??= session;
    }
  }
  return given;
}

/**
 * Values for all rows of a sheet in the place of columns that it does not have: said by the clerk now or
 * of an earlier file, by the name of the sheet, by what stands above the header. Each is shown as such.
 */
export function givenValues(
  grid: Grid,
  header: Header,
  { book, correction }: { book: WordBook; correction?: SheetCorrection },
): GivenValue[] {
  const sources: [GivenValue['from'], GivenValues][] = [
    ['corrected', correction?.values ?? {}],
    ['remembered', header.remembered?.values ?? {}],
    ['sheet', givenByName(grid.name)],
    ['title', givenByTop(grid, header, book)],
  ];
  return GIVEN_FIELDS.flatMap((field: GivenField) => {
    if (header.columns.has(field)) return [];
    const found = sources.find(([, values]) => values[field]);
    const text = found?.[1][field];
    return found && text ? [{ field, label: labelOf(field), text, from: found[0] }] : [];
  });
}
