import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { itemIdOfStream, type StoredEvent } from '../domain/events.ts';
import { mailId, mailsFor, type PlannedMail } from '../mail/plan.ts';
import { render } from '../mail/render.ts';
import { sender } from '../mail/sender.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { environment } from '../runtime/environment.ts';
import { commonRules, rulesOf } from '../runtime/rules.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import { loadDirectory, loadUnits } from '../store/directory.ts';
import { mintLink } from '../store/ledger/links.ts';
import { claimMail, releaseMail, settleMail } from '../store/ledger/mails.ts';
import { loadItem } from '../store/loadItem.ts';
import { readEvent } from '../store/readEvent.ts';
import type { Store } from '../store/store.ts';
import { bureauMails } from './bureauMails.ts';
import { onNotices } from './queueNotices.ts';
import type { EventNotice } from './relay.ts';

interface Deps {
  store: Store;
  ses: SESClient;
  clock: Clock;
  from: string;
  configurationSet: string;
  baseUrl: string;
}

/** An attempt whose end is not known: the queue brings the notice again later. */
class InDoubt extends Error {
  override name = 'InDoubt';
}

/** The mail with its link, ready for the provider. */
async function compose(
  { store, clock, from, configurationSet, baseUrl }: Deps,
  id: string,
  planned: PlannedMail,
): Promise<SendEmailCommand> {
  const linkToken = planned.link
    ? await mintLink(store, planned.link.scope, planned.link.expiresOn, clock.seconds())
    : undefined;
  const { subject, html, text } = render(planned, { baseUrl, linkToken, today: clock.today() });
  const part = (Data: string) => ({ Data, Charset: 'UTF-8' });
  return new SendEmailCommand({
    Source: sender(planned.data.bureau, from),
    Destination: { ToAddresses: [planned.recipient.address] },
    Message: { Subject: part(subject), Body: { Html: part(html), Text: part(text) } },
    ConfigurationSetName: configurationSet,
    Tags: [{ Name: 'mailId', Value: id }],
  });
}

/** Hands a mail to the provider; when it was certainly not taken, the claim is given back. */
async function deliver(deps: Deps, id: string, planned: PlannedMail): Promise<string | undefined> {
  let handedOver = false;
  try {
    const mail = await compose(deps, id, planned);
    handedOver = true;
    return (await deps.ses.send(mail)).MessageId;
  } catch (error) {
    if (!handedOver || refused(error)) await releaseMail(deps.store, id);
    throw error;
  }
}

/** Sends one mail once: claimed first, settled after; a refusal gives the claim back. */
async function sendOnce(deps: Deps, event: StoredEvent, planned: PlannedMail): Promise<void> {
  const id = mailId(event, planned);
  const claim = await claimMail(
    deps.store,
    {
      mailId: id,
      stream: event.stream,
      version: event.version,
      template: planned.template,
      recipientId: planned.recipient.id,
    },
    deps.clock.seconds(),
  );
  if (claim === 'sent') return;
  if (claim === 'in-doubt') throw new InDoubt(id);
  const messageId = await deliver(deps, id, planned);
  // Whatever goes wrong from here on, the mail is out: the provider's own event settles it.
  await settleMail(deps.store, id, 'sent', messageId);
}

/** The provider answered and did not take it; a lost answer leaves the matter in doubt. */
function refused(error: unknown): boolean {
  const answered = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  return answered !== undefined && answered >= 400;
}

/** The mails of an event, of an item or of the bureau. */
async function planned(deps: Deps, event: StoredEvent): Promise<PlannedMail[]> {
  const { directory } = await loadDirectory(deps.store);
  const itemId = itemIdOfStream(event.stream);
  if (!itemId) return bureauMails(deps.store, event, directory, commonRules(deps.clock));
  const state = await loadItem(deps.store, itemId);
  if (!state) return [];
  const { profile } = rulesOf(state, commonRules(deps.clock));
  const units = state.coUnits ? await loadUnits(deps.store) : [];
  return mailsFor(event, state, { ...directory, units }, profile);
}

/** Event → mails. One refused mail does not keep the others back. */
async function sendMails(deps: Deps, notice: EventNotice): Promise<void> {
  const event = await readEvent(deps.store, notice.stream, notice.version);
  if (!event) return;
  const failures: unknown[] = [];
  for (const mail of await planned(deps, event)) {
    try {
      await sendOnce(deps, event, mail);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}

export function createMail(deps: Deps) {
  return onNotices((notice) => sendMails(deps, notice));
}

export const handler = createMail({
  store: storeFromEnvironment(),
  // A lost answer is settled by the provider's event; the client's own second try would send twice.
  ses: new SESClient({ maxAttempts: 1 }),
  clock: systemClock,
  from: environment('MAIL_FROM'),
  configurationSet: environment('MAIL_CONFIGURATION_SET'),
  baseUrl: environment('PUBLIC_BASE_URL'),
});
