import type { LetterContext, Papers } from '../../functions/documents/letters/context.ts';
import { renderDocx } from '../../functions/documents/letters/docx/render.ts';
import { MAKERS } from '../../functions/documents/letters/kinds/index.ts';
import type { LetterKind, LetterModel } from '../../functions/documents/letters/model.ts';
import type { Profile } from '../../functions/domain/profile/profile.ts';
import { readDocx, textOf } from './docx.ts';
import type { Story } from './given.ts';

/** A story's item as the office reads it; every step was done on the day of the story's event. */
export function contextOf({ state, rules, events }: Story, profile?: Profile): LetterContext {
  return {
    state,
    rules: profile ? { ...rules, profile } : rules,
    dayOf: (version) => events.find((event) => event.version === version)?.at.slice(0, 10),
  };
}

/** What can be made of a kind in a story. */
export const papers = (kind: LetterKind, story: Story, profile?: Profile): Papers =>
  MAKERS[kind].make(contextOf(story, profile));

/** The first of them. */
export function paper(kind: LetterKind, story: Story, profile?: Profile): LetterModel {
  const made = papers(kind, story, profile);
  if (!Array.isArray(made) || !made[0]) throw new Error(`no ${kind}: ${JSON.stringify(made)}`);
  return made[0];
}

/** A paper written, and read again: its parts, and the text of its paragraphs. */
export async function written(model: LetterModel) {
  const read = readDocx(await renderDocx(model));
  return { ...read, lines: read.paragraphs.map(textOf) };
}
