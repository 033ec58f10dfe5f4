import { type Amount, amountsIn } from '../amounts.ts';
import type { Found } from '../finding.ts';
import type { Check } from '../paper.ts';
import { quoteOf, sentences } from '../text.ts';
import { ABOUT, firstOf, NOT_ALL } from '../words.ts';

const OF_WHICH = '其中';

/** What grew or changed is not a part of the whole. */
const isChange = (text: string, { from }: Amount) =>
  /(增加|减少|增长|新增|多|少|提高)[了到至]?$/.test(text.slice(Math.max(0, from - 4), from));

/** An amount with the word before and after it: 约300人, 300人以上. */
const around = (text: string, { from, to }: Amount) => text.slice(Math.max(0, from - 2), to + 2);

/** The whole, and its parts as far as they count the same thing; none where there is nothing to add up. */
function sumIn(sentence: string) {
  const at = sentence.indexOf(OF_WHICH);
  if (at < 0) return undefined;
  const head = sentence.slice(0, at);
  const whole = amountsIn(head).at(-1);
  const [said = ''] = sentence.slice(at + OF_WHICH.length).split(OF_WHICH);
  const parts = amountsIn(said).filter(
    (part) => part.unit === whole?.unit && !isChange(said, part),
  );
  return whole && parts.length > 0 ? { whole, parts, head, said } : undefined;
}

/** 真实性: stated sums agree, “共36项，其中…20项…16项” (domain.md §4.1). */
export const sums: Check = ({ parts: pieces }) =>
  pieces.flatMap(({ text, demand }) =>
    sentences(text).flatMap((sentence): Found[] => {
      const found = sumIn(sentence);
      if (!found) return [];
      const { whole, parts, head, said } = found;
      const about = [around(head, whole), ...parts.map((part) => around(said, part))].join();
      if (firstOf(about, ABOUT)) return [];
      const sum = parts.reduce((total, { value }) => total + value, 0);
      const partial = parts.length === 1 || firstOf(said, NOT_ALL) !== undefined;
      const right = partial ? sum <= whole.value : Math.abs(sum - whole.value) < 1e-6;
      if (right) return [];
      const listed = parts.map((part) => part.text).join('、');
      return [
        {
          code: 'SUM_WRONG',
          accuracy: 'truthful',
          severity: 'must',
          message: `总数${whole.text}与分项（${listed}）对不上，请核对。`,
          where: { quote: quoteOf(sentence, 60), ...(demand ? { demand } : {}) },
        },
      ];
    }),
  );
