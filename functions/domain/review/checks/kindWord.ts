import type { ItemKind } from '../../item.ts';
import type { Found } from '../finding.ts';
import type { Check } from '../paper.ts';
import { sentences, unquoted } from '../text.ts';

/** By which words an item of a kind is miscalled, and how it is called. */
const WRONG: Record<ItemKind, { words: RegExp; right: string }> = {
  suggestion: {
    words:
      /(您们?提出的|您的|该|此|本件|第\d+号)(提案|议案)|(提案|议案)收悉|\p{Script=Han}{2,4}委员[：:]/u,
    right: '建议（代表提出）',
  },
  motion: {
    words: /(您们?提出的|您的|该|此|本件|第\d+号)提案|提案收悉|\p{Script=Han}{2,4}委员[：:]/u,
    right: '议案（转建议）（代表提出）',
  },
  proposal: {
    words: /(该|此|本件|第\d+号)(建议|议案)|(议案|建议)收悉|\p{Script=Han}{2,4}代表[：:]/u,
    right: '提案（委员提出）',
  },
};

/** 针对性: a 建议 is not called 提案 or 议案, nor a deputy a member (domain.md §4.1). */
export const kindWord: Check = ({ kind, parts }) => {
  const { words, right } = WRONG[kind];
  return parts.flatMap(({ text, demand }): Found[] => {
    const found = sentences(unquoted(text))
      .map((one) => words.exec(one)?.[0])
      .find(Boolean);
    if (!found) return [];
    return [
      {
        code: 'KIND_MISCALLED',
        accuracy: 'pertinent',
        severity: 'must',
        message: `本件是${right}，文中写成“${found}”，请改正。`,
        where: { quote: found, ...(demand ? { demand } : {}) },
      },
    ];
  });
};
