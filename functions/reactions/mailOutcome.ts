import type { EventBridgeEvent } from 'aws-lambda';
import type { MailFailureWhy } from '../domain/mailFailure.ts';
import { type Clock, systemClock } from '../runtime/clock.ts';
import { storeFromEnvironment } from '../runtime/store.ts';
import {
  keyOfTags,
  type MailEnd,
  type MailKey,
  noteTransientBounce,
  settleMail,
} from '../store/ledger/mails.ts';
import { recordMailFailure } from '../store/mailFailures.ts';
import type { Store } from '../store/store.ts';

/** The part of an SES event that we read. */
interface SesDetail {
  eventType: string;
  mail: { messageId: string; timestamp?: string; tags?: Record<string, string[]> };
  bounce?: { bounceType?: string };
}

const STATUS: Record<string, MailEnd['status']> = {
  Send: 'sent',
  Delivery: 'sent',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
};

/** Which ends mean that the recipient was not reached. */
const FAILURES: Partial<Record<MailEnd['status'], MailFailureWhy>> = {
  bounced: 'bounced',
  complained: 'complained',
  rejected: 'rejected',
};

/** Settles the mail; one that did not reach its recipient becomes an event. Safe to repeat. */
async function settle(store: Store, clock: Clock, key: MailKey, end: MailEnd): Promise<void> {
  const record = await settleMail(store, key, end);
  const why = FAILURES[end.status];
  if (record && why) await recordMailFailure(store, record, why, clock);
}

/**
 * The provider's own word on a mail, by our tags: settles a mail whose answer was lost before it is
 * tried again, so that nothing is sent twice (design.md §1), and flags one that did not arrive.
 */
export function createMailOutcome(store: Store, clock: Clock) {
  return async ({ detail }: EventBridgeEvent<string, SesDetail>): Promise<void> => {
    const { messageId, timestamp: sentAt, tags } = detail.mail;
    const key = keyOfTags(tags?.mailId?.[0], tags?.event?.[0]);
    const status = STATUS[detail.eventType];
    if (!key || !status) return;
    if (status === 'bounced' && detail.bounce?.bounceType === 'Transient') {
      await noteTransientBounce(store, key, clock.instant());
    } else await settle(store, clock, key, { status, messageId, sentAt });
  };
}

export const handler = createMailOutcome(storeFromEnvironment(), systemClock);
