import { promisesOf } from '../../promise.ts';
import type { Found } from '../finding.ts';
import { type Check, wholeText } from '../paper.ts';

/** How a text may say a date: 2026年12月20日, 12月20日, 2026年12月, 12月底前, for December 年底前. */
function sayings(date: string): string[] {
  const [year, month = 0, day = 0] = date.split('-').map(Number);
  const exact = [`${month}月${day}日`, `${year}年${month}月`, `${month}月底`, date];
  return month === 12 ? [...exact, '年底前', '年内', `${year}年底`] : exact;
}

/** 实效性: a promise of the form is in the text with the same date (domain.md §3.5, §4.1). */
export const promised: Check = (paper) => {
  if (!paper.reply) return [];
  const text = wholeText(paper);
  return promisesOf(paper.reply.draft)
    .filter(({ due }) => !sayings(due).some((saying) => text.includes(saying)))
    .map(
      ({ matter, due }): Found => ({
        code: 'PROMISE_DATE_NOT_SAID',
        accuracy: 'effective',
        severity: 'must',
        message: `承诺“${matter}”定于${due}完成，答复里没有写这个日期，请写进正文或该项答复。`,
        where: { field: 'promise.due', quote: due },
      }),
    );
};
