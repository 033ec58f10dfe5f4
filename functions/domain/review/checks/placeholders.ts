import type { Found } from '../finding.ts';
import { type Check, placeOf } from '../paper.ts';

const OPEN = /×{2,}|[Xx]{2,}|_{2,}|＿{2,}|…{3,}|待(?:补充|核实|定稿|填)|（此处[^）]*）|TODO/;

/** 完整性: nothing is left open. */
export const placeholders: Check = ({ parts }) =>
  parts.flatMap((part): Found[] => {
    const [quote] = OPEN.exec(part.text) ?? [];
    if (!quote) return [];
    return [
      {
        code: 'LEFT_OPEN',
        accuracy: 'complete',
        severity: 'must',
        message: `${placeOf(part)}里有没填的地方“${quote}”，请补全。`,
        where: { quote, ...(part.demand ? { demand: part.demand } : {}) },
      },
    ];
  });
