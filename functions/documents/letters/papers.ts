import { notFound, Refusal } from '../../domain/errors.ts';
import { isMade, type LetterContext } from './context.ts';
import { MAKERS } from './kinds/index.ts';
import { LETTER_KINDS, type LetterKey, type LetterKind, type LetterModel } from './model.ts';

/** A paper that can be fetched now. */
export interface Offered extends LetterKey {
  kind: LetterKind;
  name: string;
  to: string;
  status: LetterModel['status'];
  why?: string;
  fileName: string;
  /** What is not on record and stands blank. */
  blanks: string[];
}

/** A kind of which there is no paper yet, and why. */
export interface Missing {
  kind: LetterKind;
  name: string;
  code: string;
  why: string;
}

/** Every paper that can be made of an item now, and the kinds that cannot. */
export function papersOf(context: LetterContext): { letters: Offered[]; notYet: Missing[] } {
  const letters: Offered[] = [];
  const notYet: Missing[] = [];
  for (const kind of LETTER_KINDS) {
    const papers = MAKERS[kind].make(context);
    const name = MAKERS[kind].name(context.rules.profile);
    if (!isMade(papers)) {
      notYet.push({ kind, name, code: papers.code, why: papers.message });
      continue;
    }
    for (const { submitter, record, to, status, why, fileName, blanks } of papers) {
      const key = { ...(submitter ? { submitter } : {}), ...(record ? { record } : {}) };
      const reason = why === undefined ? {} : { why };
      letters.push({ kind, name, ...key, to, status, ...reason, fileName, blanks });
    }
  }
  return { letters, notYet };
}

const isKind = (word: string): word is LetterKind =>
  (LETTER_KINDS as readonly string[]).includes(word);

/**
 * One paper of an item. @throws Refusal LETTER_KIND_UNKNOWN; why there is none yet; LETTER_UNKNOWN where the
 * person or record has none; LETTER_WHICH where there are several and none is named
 */
export function paperOf(context: LetterContext, kind: string, key: LetterKey): LetterModel {
  if (!isKind(kind)) throw notFound('没有这一种函件，请从函件清单中选取。', 'LETTER_KIND_UNKNOWN');
  const papers = MAKERS[kind].make(context);
  if (!isMade(papers)) throw new Refusal('blocked', papers.code, papers.message, { field: 'kind' });
  const fitting = papers.filter(
    (one) =>
      (key.submitter === undefined || one.submitter === key.submitter) &&
      (key.record === undefined || one.record === key.record),
  );
  const [paper, other] = fitting;
  if (!paper) {
    throw notFound('没有给这位提出人或这条记录的函件，请从函件清单中选取。', 'LETTER_UNKNOWN');
  }
  if (other) {
    const choices = fitting.map(({ submitter, record, to }) => ({ submitter, record, to }));
    const message = `“${paper.name}”有${fitting.length}份，请写明是给谁的（submitter）或哪一条记录的（record）。`;
    throw new Refusal('invalid', 'LETTER_WHICH', message, { details: choices });
  }
  return paper;
}
