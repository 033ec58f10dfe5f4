import { amountsIn } from '../amounts.ts';
import type { Found } from '../finding.ts';
import type { Check } from '../paper.ts';
import { quoteOf, sentences } from '../text.ts';
import { firstOf, SPENDING } from '../words.ts';

/** From so many yuan on a sum is weighty; below it is a fee or a rate. */
const WEIGHTY = 100_000;

/** 完整性: a reply that commits money says so, as the signing role may depend on it (domain.md §3.3, §3.5). */
export const money: Check = ({ parts, reply }) => {
  if (!reply || reply.draft.involves?.includes('money')) return [];
  return parts.flatMap(({ text, demand }) =>
    sentences(text).flatMap((sentence): Found[] => {
      const sum = amountsIn(sentence).find(({ unit, value }) => unit === '元' && value >= WEIGHTY);
      if (!sum || !firstOf(sentence, SPENDING)) return [];
      return [
        {
          code: 'MONEY_NOT_DECLARED',
          accuracy: 'complete',
          severity: 'must',
          message: `答复涉及资金（${sum.text}），请在稿上注明“涉及资金”，以便按规定确定签发人。`,
          where: { quote: quoteOf(sentence), ...(demand ? { demand } : {}) },
        },
      ];
    }),
  );
};
