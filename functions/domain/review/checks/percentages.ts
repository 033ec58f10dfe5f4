import type { Found } from '../finding.ts';
import type { Check } from '../paper.ts';
import { quoteOf, sentences } from '../text.ts';
import { firstOf, GROWTH } from '../words.ts';

/** So far before a percentage the word of growth may stand. */
const NEAR = 20;

/** 真实性: a share is at most 100 %, growth may be more (domain.md §4.1). */
export const percentages: Check = ({ parts }) =>
  parts.flatMap(({ text, demand }) =>
    sentences(text).flatMap((sentence): Found[] => {
      const wrong = [...sentence.matchAll(/(\d+(?:\.\d+)?)\s*[%％]/g)].find(
        ({ 1: number, index }) =>
          Number(number) > 100 &&
          !firstOf(sentence.slice(Math.max(0, index - NEAR), index), GROWTH),
      );
      if (!wrong) return [];
      return [
        {
          code: 'PERCENT_OVER_100',
          accuracy: 'truthful',
          severity: 'must',
          message: `“${wrong[0]}”超过百分之百又不是增长，请核对。`,
          where: { quote: quoteOf(sentence), ...(demand ? { demand } : {}) },
        },
      ];
    }),
  );
