import type { Cell } from './cells.ts';
import { fieldsOf } from './header.ts';
import { cellText } from './rowCells.ts';
import { cleanLine } from './text.ts';

const NOTE =
  /^(填表说明|填报说明|说明|备注|附注|注|合计|总计|共计|小计|制表|填表|填报|审核|复核|联系人|联系电话|打印|以上|此表|本表)/;
/** A note is merged over the sheet or stands beside its label: few cells. */
const NOTE_CELLS = 3;

/** Why a row below the header is no item (Chinese), or undefined when it must be read as one. */
export function whyPassedOver(cells: Cell[]): string | undefined {
  const texts = cells.map((cell) => cleanLine(cellText(cell))).filter((text) => text !== '');
  if (texts.length === 0) return '空行';
  const known = cells.filter((cell) => fieldsOf(cell).length > 0).length;
  if (known >= 4 && known === texts.length) return '重复的表头';
  if (texts.length <= NOTE_CELLS && NOTE.test(texts[0] ?? '')) return '表尾说明或合计';
  return undefined;
}
