import { getsDigests } from '../domain/decide/digests/compile.ts';
import type { DIGESTIBLE } from '../domain/digest.ts';
import type { StoredEvent } from '../domain/events.ts';
import type { Profile } from '../domain/profile/profile.ts';
import { toldInTheMorning } from '../domain/rating.ts';
import { type Directory, personOf } from '../domain/roles.ts';
import type { PlannedMail, TemplateName } from './planned.ts';

/** What may wait is a template. */
type Waiting = Extract<TemplateName, (typeof DIGESTIBLE)[number]>;

/**
 * Whether a mail is not sent because its reader finds what it says in his morning list. Only people of the
 * bureau have one; deputies, co-units and collecting bodies are never kept waiting, nor is what is urgent: a 不满意
 * is told at once.
 */
export function waitsForDigest(
  { template, recipient }: PlannedMail,
  event: StoredEvent,
  directory: Directory,
  { digests }: Profile,
): boolean {
  const waiting: readonly Waiting[] = digests.daily.templates;
  if (!(waiting as readonly TemplateName[]).includes(template)) return false;
  if (event.type === 'task.opened' && event.data.urgent) return false;
  if (event.type === 'rating.received' || event.type === 'promise.rated') {
    if (!toldInTheMorning(event.data)) return false;
  }
  const person = personOf(directory, recipient.id);
  return person !== undefined && getsDigests(person);
}
