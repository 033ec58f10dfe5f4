import type { Cell } from './cells.ts';
import { cellText } from './rowCells.ts';
import { cleanLine } from './text.ts';
import type { WordBook } from './wordBook.ts';

const NOTE =
  /^(填表说明|填报说明|说明|备注|附注|注|合计|总计|共计|小计|制表|填表|填报|审核|复核|联系人|联系电话|打印|以上|此表|本表)/;
/** A total may stand between rows. */
const TOTAL = /^(合计|总计|共计|小计)/;
/** A note is merged over the sheet or stands beside its label: few cells. */
const NOTE_CELLS = 3;

/** 一、主办件 (12件) over the rows of a group: alone in its row. */
const GROUP = /^(?:第?[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])/;

/** What a row below the header is when it is no item. */
export interface PassedOver {
  /** Chinese */
  reason: string;
  /** The heading of a group of rows, which may say their kind and part */
  group?: string;
  /** A note at the foot: lines after it belong to it */
  note?: true;
}

/**
 * What a row is when it is no item, or undefined when it must be read as one.
 * @param after whether a note at the foot came before
 * @param numbered whether the cell of the 编号 holds one
 */
export function whyPassedOver(
  cells: Cell[],
  { book, after, numbered }: { book: WordBook; after: boolean; numbered: boolean },
): PassedOver | undefined {
  const texts = cells.map((cell) => cleanLine(cellText(cell))).filter((text) => text !== '');
  const [first = ''] = texts;
  if (texts.length === 0) return { reason: '空行' };
  const known = cells.filter((cell) => book.fieldsOf(cell).length > 0).length;
  if (known >= 4 && known === texts.length) return { reason: '重复的表头' };
  if (texts.length <= NOTE_CELLS && NOTE.test(first)) {
    const note = TOTAL.test(first) ? {} : { note: true as const };
    return { reason: '表尾说明或合计', ...note };
  }
  if (texts.length > 1 || numbered) return undefined;
  if (GROUP.test(first)) return { reason: `分组标题“${first.slice(0, 40)}”`, group: first };
  return after ? { reason: '表尾说明（续）', note: true } : undefined;
}
