import { amountsIn } from '../amounts.ts';
import type { Found } from '../finding.ts';
import { type Check, placeOf } from '../paper.ts';
import { firstOf, SOURCES } from '../words.ts';

const CITED = /《[^》]+》|〔\d{4}〕|据\p{Script=Han}{2,15}/u;

/** 真实性: a piece with figures says where they come from: a policy (书名号, 文号) or a source of data (domain.md §4.1). */
export const figures: Check = ({ parts }) =>
  parts.flatMap((part): Found[] => {
    const { text, demand } = part;
    const first = amountsIn(text).find((amount) => /^\d/.test(amount.text));
    if (!first || CITED.test(text) || firstOf(text, SOURCES)) return [];
    return [
      {
        code: 'FIGURE_WITHOUT_SOURCE',
        accuracy: 'truthful',
        severity: 'should',
        message: `${placeOf(part)}有数字（${first.text}）而没有写明出处，请注明政策文件或数据来源。`,
        where: { quote: first.text, ...(demand ? { demand } : {}) },
      },
    ];
  });
