import type { Found } from '../finding.ts';
import type { Check, Part } from '../paper.ts';
import { quoteOf, sentences } from '../text.ts';
import { COMMITTED, DONE, firstOf, PLANNED } from '../words.ts';

function saying(parts: readonly Part[], words: readonly string[], but: readonly string[] = []) {
  for (const { text, demand } of parts) {
    for (const sentence of sentences(text)) {
      const word = firstOf(sentence, words);
      if (word && !firstOf(sentence, but)) return { word, sentence, demand };
    }
  }
  return undefined;
}

/** 实效性: class and text say the same (domain.md §4.1: class C though 已列计划). */
export const classFits: Check = ({ parts, reply }) => {
  const rule = reply?.class;
  if (!reply || !rule) return [];
  const unmet = reply.draft.answers.filter((answer) => answer.unmet).map(({ demand }) => demand);
  const wrong = (
    message: string,
    said: { sentence: string; demand?: number | undefined },
  ): Found => ({
    code: 'CLASS_DOES_NOT_FIT',
    accuracy: 'effective',
    severity: 'must',
    message,
    where: { quote: quoteOf(said.sentence), ...(said.demand ? { demand: said.demand } : {}) },
  });
  if (rule.solved) {
    const said = saying(parts, PLANNED, DONE);
    if (said) {
      const message = `${rule.letter}类是“${rule.words}”，文中却说“${said.word}”，请改类别或改文字。`;
      return [wrong(message, said)];
    }
    const [demand] = unmet;
    if (demand === undefined) return [];
    const message = `${rule.letter}类是“${rule.words}”，第${demand}项却写了不能解决的理由，请改类别。`;
    return [wrong(message, { sentence: '', demand })];
  }
  if (rule.createsPromise) return [];
  // Of a reply in points only those that are not met are said to be impossible.
  const impossible =
    unmet.length === 0 ? parts : parts.filter((p) => unmet.includes(p.demand ?? 0));
  const said = saying(impossible, COMMITTED);
  if (!said) return [];
  const message = `${rule.letter}类是“${rule.words}”，文中却说“${said.word}”，请改类别或改文字。`;
  return [wrong(message, said)];
};
