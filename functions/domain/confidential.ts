import type { Submitter } from './item.ts';
import { kindOf, type Profile } from './profile/profile.ts';
import { type Actor, hasRole } from './roles.ts';
import type { ItemState } from './state.ts';

/**
 * Who may know the name of somebody who asked for secrecy: 局办公室, the director, the item's sponsor and
 * handler, and the body that collects the ratings of its kind (domain.md §3.2 山东 11, 青岛 18).
 */
export function knowsConfidential(
  actor: Pick<Actor, 'id' | 'roles' | 'office'>,
  { item, proposal, division }: ItemState,
  profile: Profile,
): boolean {
  if (hasRole(actor, ['office-clerk', 'office-head', 'director'])) return true;
  if ([proposal?.sponsor, proposal?.deputy, division?.handler].includes(actor.id)) return true;
  return hasRole(actor, ['collector']) && actor.office === kindOf(profile, item.kind).collector;
}

/** The name as everybody may read it: in lists, in the timeline, on others' papers. */
export function openName({
  name,
  kind,
  confidential,
}: Pick<Submitter, 'name' | 'kind' | 'confidential'>): string {
  if (!confidential) return name;
  if (kind === 'deputy' || kind === 'delegation') return '代表（要求保密）';
  return kind === 'member' ? '委员（要求保密）' : '提案者（要求保密）';
}

/** A submitter without what tells who it is. */
export function hidden(submitter: Submitter): Submitter {
  const { id, kind, lead, confidential } = submitter;
  if (!confidential) return submitter;
  return { id, name: openName(submitter), kind, lead, confidential };
}

/**
 * The same with no trace of those who asked for secrecy, wherever a text names them: a letter that
 * greets its deputy, an opinion written by hand.
 */
export function withoutNames<T>(value: T, submitters: readonly Submitter[]): T {
  const secret = submitters.filter(({ confidential }) => confidential);
  if (secret.length === 0) return value;
  let text = JSON.stringify(value);
  for (const submitter of secret) {
    const { name, phone, email } = submitter;
    const open = openName(submitter);
    for (const told of [`${name}代表`, `${name}委员`, name]) text = text.replaceAll(told, open);
    for (const told of [phone, email]) if (told) text = text.replaceAll(told, '****');
  }
  return JSON.parse(text);
}

/** The item as one of those who made it may read it: the others who asked for secrecy are not named. */
export function readableByAuthor(state: ItemState, author: Submitter): ItemState {
  return withoutNames(
    state,
    state.item.submitters.filter(({ id }) => id !== author.id),
  );
}
