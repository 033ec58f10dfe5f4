import type { Found } from '../finding.ts';
import type { Check } from '../paper.ts';

/** 〔〕 only: GB/T 9704. */
const BRACKETS = /[\p{Script=Han}×]{1,10}[[【（(〈［]((?:19|20)\d{2})[\]】）)〉］]\s*\d+\s*号/u;
const BLANK = /〔\s*\d{0,4}\s*〕\s*(?:第?\s*号|(?![\s第]*\d))/u;

/** 完整性: a 文号 has its brackets 〔〕 and its serial (domain.md §4.1). */
export const documentNumbers: Check = ({ parts }) =>
  parts.flatMap(({ text, demand }): Found[] => {
    const [wrong] = BRACKETS.exec(text) ?? [];
    const [blank] = BLANK.exec(text) ?? [];
    const of = (quote: string) => ({ quote, ...(demand ? { demand } : {}) });
    return [
      ...(wrong
        ? [
            {
              code: 'NUMBER_BRACKETS',
              accuracy: 'complete',
              severity: 'must',
              message: `文号“${wrong}”的年份应当用六角括号〔〕。`,
              where: of(wrong),
            } as const,
          ]
        : []),
      ...(blank
        ? [
            {
              code: 'NUMBER_BLANK',
              accuracy: 'complete',
              severity: 'must',
              message: `文号“${blank}”没有年份或序号，请补全。`,
              where: of(blank),
            } as const,
          ]
        : []),
    ];
  });
