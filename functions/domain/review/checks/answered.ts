import type { Check } from '../paper.ts';
import { bare } from '../text.ts';
import { COURTESY } from '../words.ts';

/** Below this an answer says next to nothing. */
const LEAST = 8;

/** What is left of an answer when courtesy is taken away. */
function substance(answer: string): string {
  return bare(COURTESY.reduce((text, words) => text.replaceAll(words, ''), answer));
}

/** 针对性: every demand has an answer that says something (domain.md §4.1; §7 row 4). */
export const answered: Check = ({ demands, reply }) => {
  if (!reply) return [];
  return demands.flatMap((demand, index) => {
    const n = index + 1;
    const where = { demand: n, quote: demand };
    const given = reply.draft.answers.find((answer) => answer.demand === n);
    if (!given) {
      return {
        code: 'ANSWER_MISSING',
        accuracy: 'pertinent',
        severity: 'must',
        message: `第${n}项诉求“${demand}”没有答复，请逐条答复。`,
        where,
      } as const;
    }
    if (substance(given.answer).length >= LEAST && bare(given.answer) !== bare(demand)) return [];
    return {
      code: 'ANSWER_EMPTY',
      accuracy: 'pertinent',
      severity: 'must',
      message: `第${n}项答复几乎没有内容，请写明做了什么、结果如何。`,
      where: { demand: n, quote: given.answer },
    } as const;
  });
};
