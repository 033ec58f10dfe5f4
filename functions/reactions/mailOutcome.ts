import type { EventBridgeEvent } from 'aws-lambda';
import { storeFromEnvironment } from '../runtime/store.ts';
import { keyOfTags, type MailEnd, settleMail } from '../store/ledger/mails.ts';
import type { Store } from '../store/store.ts';

/** The part of an SES event that we read. */
interface SesDetail {
  eventType: string;
  mail: { messageId: string; timestamp?: string; tags?: Record<string, string[]> };
}

const STATUS: Record<string, MailEnd['status']> = {
  Send: 'sent',
  Delivery: 'sent',
  Bounce: 'bounced',
  Complaint: 'complained',
  Reject: 'rejected',
};

/**
 * The provider's own word on a mail, by our tag: settles a mail whose answer was lost before it is
 * tried again, so that nothing is sent twice (design.md §1).
 */
export function createMailOutcome(store: Store) {
  return async ({ detail }: EventBridgeEvent<string, SesDetail>): Promise<void> => {
    const { messageId, timestamp: sentAt, tags } = detail.mail;
    const key = keyOfTags(tags?.mailId?.[0], tags?.event?.[0]);
    const status = STATUS[detail.eventType];
    if (key && status) await settleMail(store, key, { status, messageId, sentAt });
  };
}

export const handler = createMailOutcome(storeFromEnvironment());
