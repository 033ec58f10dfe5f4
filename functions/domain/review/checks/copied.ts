import { likeness } from '../../similarity/grams.ts';
import type { Found } from '../finding.ts';
import type { Check } from '../paper.ts';
import { quoteOf } from '../text.ts';

/** From here on two answers are the same one. */
const ALIKE = 0.9;

/** 针对性: an answer is not the copy of another (domain.md §7 row 4). */
export const copied: Check = ({ reply }) => {
  const answers = reply?.draft.answers ?? [];
  return answers.flatMap(({ demand, answer }, index): Found[] => {
    const former = answers
      .slice(0, index)
      .find((other) => other.demand !== demand && likeness(other.answer, answer) >= ALIKE);
    if (!former) return [];
    return [
      {
        code: 'ANSWER_COPIED',
        accuracy: 'pertinent',
        severity: 'must',
        message: `第${demand}项答复与第${former.demand}项雷同，请针对本项诉求另写。`,
        where: { demand, quote: quoteOf(answer) },
      },
    ];
  });
};
