import { itemIdOfStream, type StoredEvent } from '../domain/events.ts';
import { executionOf } from '../domain/route.ts';
import { waitsForDigest } from '../mail/held.ts';
import { mailsFor, type PlannedMail } from '../mail/plan.ts';
import type { Clock } from '../runtime/clock.ts';
import { commonRules, rulesOf } from '../runtime/rules.ts';
import { loadDirectory, loadUnits } from '../store/directory.ts';
import { loadItem } from '../store/loadItem.ts';
import { readEvent } from '../store/readEvent.ts';
import type { Store } from '../store/store.ts';
import { bureauMails } from './bureauMails.ts';
import type { About } from './queueNotices.ts';

/** What names a mail within the mails of an event. */
export interface OneMail {
  template: string;
  recipientId: string;
}

/** The one mail of an event that is meant, as it would be sent now; undefined where it would not be. */
export async function plannedMail(
  store: Store,
  clock: Clock,
  { stream, version }: Pick<StoredEvent, 'stream' | 'version'>,
  { template, recipientId }: OneMail,
): Promise<PlannedMail | undefined> {
  const event = await readEvent(store, stream, version);
  const mails = event ? await plannedMails(store, clock, event) : [];
  return mails.find((mail) => mail.template === template && mail.recipient.id === recipientId);
}

/**
 * The mails of an event, of an item or of the bureau, to the addresses as they are now, without those that wait
 * for the morning list. `about` is told whose execution it is.
 */
export async function plannedMails(
  store: Store,
  clock: Clock,
  event: StoredEvent,
  about?: About,
): Promise<PlannedMail[]> {
  if (event.type === 'mail.resent') {
    const mail = await plannedMail(store, clock, event.data.cause, event.data);
    return mail ? [mail] : [];
  }
  const { directory } = await loadDirectory(store);
  const itemId = itemIdOfStream(event.stream);
  const rules = commonRules(clock);
  if (!itemId) return bureauMails(store, event, directory, rules);
  const state = await loadItem(store, itemId);
  if (!state) return [];
  if (about) about.execution = executionOf(state, undefined);
  const { profile } = rulesOf(state, rules);
  const units = state.coUnits ? await loadUnits(store) : [];
  return mailsFor(event, state, { ...directory, units }, profile).filter(
    (mail) => !waitsForDigest(mail, event, directory, rules.profile),
  );
}
