import type { Found } from '../finding.ts';
import { type Check, placeOf } from '../paper.ts';
import { hasDate, quoteOf, sentences } from '../text.ts';
import { firstOf, HOLLOW, STALLING } from '../words.ts';

/** 实效性: 正在研究, 积极争取 … without a date are marked (domain.md §4.1; §7 row 4). */
export const emptyPhrases: Check = ({ parts, reply }) =>
  parts.flatMap((part) =>
    sentences(part.text).flatMap((sentence): Found[] => {
      if (hasDate(sentence)) return [];
      const stalling = firstOf(sentence, STALLING);
      const word = stalling ?? firstOf(sentence, HOLLOW);
      if (!word) return [];
      // What cannot be done has no date; what is done or promised must not be put off.
      const must = stalling !== undefined && reply?.class?.needsReason === false;
      return [
        {
          code: 'EMPTY_PHRASE',
          accuracy: 'effective',
          severity: must ? 'must' : 'should',
          message: `${placeOf(part)}有空话“${word}”而没有时间，请写明由谁、什么时候、做什么。`,
          where: { quote: quoteOf(sentence), ...(part.demand ? { demand: part.demand } : {}) },
        },
      ];
    }),
  );
