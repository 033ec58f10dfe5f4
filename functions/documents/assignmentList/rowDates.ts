import type { Field } from './columns.ts';
import { readDate } from './dates.ts';
import { cellText, type RowCells } from './rowCells.ts';

/** The three dates of a row. */
export interface RowDates {
  assignedOn?: string;
  receivedOn?: string;
  replyBy?: string;
}

/** The date of a cell; told when it is none. */
export function dateOf(cells: RowCells, field: Field, serials = true): string | undefined {
  const reading = readDate(cells.cell(field), serials);
  if (reading.kind === 'date') return reading.date;
  const shown = cellText(cells.cell(field)).trim().slice(0, 30);
  if (reading.kind === 'impossible') {
    cells.tell(
      'IMPOSSIBLE_DATE',
      field,
      `“${reading.text || shown}”不是一个真实的日期，请核对年、月、日。`,
    );
  } else if (reading.kind === 'unreadable') {
    cells.tell(
      'UNREADABLE_DATE',
      field,
      `“${shown}”看不出是哪一天。请写成 2026-03-02 这样的日期，或设为日期格式。`,
    );
  }
  return undefined;
}

/**
 * Reads 交办日, 收到日 and 办结时限 and checks them against each other and today. With no 收到日
 * the day of assigning stands for it: clocks that run from it then end earlier, never later.
 * @param today civil date in Asia/Shanghai
 * @param serials whether a bare serial number is a date
 */
export function readRowDates(cells: RowCells, today: string, serials = true): RowDates {
  const before = cells.problems.length;
  const assignedOn = dateOf(cells, 'assignedOn', serials);
  if (assignedOn === undefined && cells.problems.length === before) cells.tellMissing('assignedOn');
  const received = dateOf(cells, 'receivedOn', serials);
  const replyBy = dateOf(cells, 'replyBy', serials);
  for (const [field, date] of [
    ['assignedOn', assignedOn],
    ['receivedOn', received],
  ] as const) {
    if (date && date > today) {
      cells.tell('FUTURE_DATE', field, `${date} 晚于今天（${today}），请核对。`);
    }
  }
  for (const [field, date] of [
    ['receivedOn', received],
    ['replyBy', replyBy],
  ] as const) {
    if (date && assignedOn && date < assignedOn) {
      cells.tell('DATE_ORDER', field, `${date} 早于交办日期 ${assignedOn}，请核对。`);
    }
  }
  return { assignedOn, receivedOn: received ?? assignedOn, replyBy };
}
