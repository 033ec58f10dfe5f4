import type { StoredEvent } from '../domain/events.ts';
import { type Carrier, NotTaken, type OutgoingMail } from '../mail/carrier.ts';
import { carrierFromEnvironment } from '../mail/carrierFromEnvironment.ts';
import { mailId, type PlannedMail } from '../mail/plan.ts';
import { render } from '../mail/render.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { environment } from '../runtime/environment.ts';
import { logger } from '../runtime/logger.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import { digestOfToken, mintLink, newToken } from '../store/ledger/links.ts';
import {
  claimMail,
  digestOfAddress,
  findMail,
  type MailKey,
  releaseMail,
  settleMail,
} from '../store/ledger/mails.ts';
import { cameFromBackup } from '../store/ledger/restored.ts';
import { recordMailFailure } from '../store/mailFailures.ts';
import { readEvent } from '../store/readEvent.ts';
import type { Store } from '../store/store.ts';
import type { EventNotice } from './handOn.ts';
import { plannedMails } from './plannedMails.ts';
import { type About, onNotices } from './queueNotices.ts';

interface Deps {
  store: Store;
  carrier: Carrier;
  clock: Clock;
  baseUrl: string;
  /** After so many tries a notice goes to the dead letters. */
  mostReceives: number;
}

/** An attempt whose end is not known: the queue brings the notice again later. */
class InDoubt extends Error {
  override name = 'InDoubt';
}

/** The mail with its link, ready for the carrier. */
async function compose(
  { store, clock, baseUrl }: Deps,
  key: MailKey,
  planned: PlannedMail,
  token: string | undefined,
): Promise<OutgoingMail> {
  const { link } = planned;
  if (link && token) await mintLink(store, link.scope, link.expiresOn, clock.seconds(), token);
  const context = { baseUrl, linkToken: token, today: clock.today() };
  const { subject, html, text } = render(planned, context);
  const senderName = planned.data.bureau;
  return { key, senderName, to: planned.recipient.address, subject, html, text };
}

/** Hands a mail to the carrier; when it was certainly not taken, the claim is given back. */
async function deliver(
  deps: Deps,
  key: MailKey,
  planned: PlannedMail,
  token: string | undefined,
): Promise<string | undefined> {
  let handedOver = false;
  try {
    const mail = await compose(deps, key, planned, token);
    handedOver = true;
    return await deps.carrier(mail);
  } catch (error) {
    if (!handedOver || error instanceof NotTaken) await releaseMail(deps.store, key);
    throw error;
  }
}

/** Sends one mail once: claimed first, settled after; a refusal gives the claim back. */
async function sendOnce(
  deps: Deps,
  { type }: StoredEvent,
  key: MailKey,
  planned: PlannedMail,
): Promise<void> {
  const { store, clock } = deps;
  const { template, recipient, link } = planned;
  const token = link && newToken();
  const claim = await claimMail(
    store,
    {
      ...key,
      type,
      template,
      recipientId: recipient.id,
      to: digestOfAddress(key.mailId, recipient.address),
      ...(token ? { link: digestOfToken(token) } : {}),
    },
    clock.seconds(),
  );
  if (claim === 'sent') return;
  if (claim === 'in-doubt') throw new InDoubt(key.mailId);
  const messageId = await deliver(deps, key, planned, token);
  // Whatever goes wrong from here on, the mail is out: SES's own event settles it, and of a mail server's
  // the ledger will say in the end that it may have been sent twice.
  await settleMail(store, key, { status: 'sent', messageId, sentAt: clock.instant() });
}

/** The mail was not sent and is not tried again: first the item says so, then the ledger. */
async function giveUp(
  { store, clock }: Deps,
  key: MailKey,
  status: 'rejected' | 'given-up',
): Promise<void> {
  const record = await findMail(store, key);
  // One that was settled meanwhile is out after all; one that was never claimed is only late.
  if (record?.status !== 'sending') return;
  await recordMailFailure(store, record, status, clock);
  await settleMail(store, key, { status });
}

/** Sends a mail, or says for good that it is not sent. @throws what may be tried again */
async function sendOrGiveUp(
  deps: Deps,
  event: StoredEvent,
  planned: PlannedMail,
  about: About,
  lastTry: boolean,
): Promise<void> {
  const { stream, version } = event;
  const key: MailKey = { mailId: mailId(event, planned), stream, version };
  try {
    await sendOnce(deps, event, key, planned);
  } catch (error) {
    if (error instanceof NotTaken && error.forGood) {
      logger.warn('mail refused', { ...about, ...key, reason: error.reason });
      await giveUp(deps, key, 'rejected');
      return;
    }
    if (lastTry) await giveUp(deps, key, 'given-up');
    throw error;
  }
}

/** Event → mails. One refused mail does not keep the others back. */
async function sendMails(
  deps: Deps,
  notice: EventNotice,
  about: About,
  receives: number,
): Promise<void> {
  if (await cameFromBackup(deps.store, notice)) return;
  const event = await readEvent(deps.store, notice.stream, notice.version);
  if (!event) return;
  const lastTry = receives >= deps.mostReceives;
  const failures: unknown[] = [];
  for (const mail of await plannedMails(deps.store, deps.clock, event, about)) {
    try {
      await sendOrGiveUp(deps, event, mail, about, lastTry);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

export function createMail(deps: Deps) {
  return onNotices((notice, about, receives) => sendMails(deps, notice, about, receives));
}

export const handler = createMail({
  store: storeFromEnvironment(),
  carrier: await carrierFromEnvironment(),
  clock: systemClock,
  baseUrl: environment('PUBLIC_BASE_URL'),
  mostReceives: Number(environment('MOST_RECEIVES')),
});
