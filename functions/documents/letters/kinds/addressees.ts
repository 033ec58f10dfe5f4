import { readableByAuthor, withoutNames } from '../../../domain/confidential.ts';
import type { Submitter } from '../../../domain/item.ts';
import type { LetterContext } from '../context.ts';
import type { LetterKey } from '../model.ts';
import { titleOf } from '../words.ts';

/** One letter: to whom, and the item as they may read it. */
export interface Addressee {
  key: LetterKey;
  /** 张建国代表 */
  title: string;
  /** Name for the file. */
  name: string;
  context: LetterContext;
}

function one(submitter: Submitter, context: LetterContext): Addressee {
  const { name, id } = submitter;
  const state = readableByAuthor(context.state, submitter);
  return {
    key: { submitter: id },
    title: titleOf(submitter),
    name,
    context: { ...context, state },
  };
}

/**
 * To whom a letter goes: one to each who made the item, or one to all of them together (profile.letter.joint,
 * domain.md §3.5); who asked for secrecy always has one of his own, and is named on nobody else's.
 */
export function addressees(
  context: LetterContext,
  joint = context.rules.profile.letter.joint,
): Addressee[] {
  const { state } = context;
  const { submitters } = state.item;
  const open = submitters.filter(({ confidential }) => !confidential);
  if (joint === 'each' || open.length < 2) {
    return submitters.map((submitter) => one(submitter, context));
  }
  const [lead = ''] = open.map(({ name }) => name);
  const together: Addressee = {
    key: {},
    title: open.map(titleOf).join('、'),
    name: `${lead}等${open.length}位`,
    context: { ...context, state: withoutNames(state, submitters) },
  };
  const apart = submitters.filter(({ confidential }) => confidential);
  return [together, ...apart.map((submitter) => one(submitter, context))];
}
