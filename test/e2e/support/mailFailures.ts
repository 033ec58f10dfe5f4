import type { Dev } from './dev.ts';
import { present } from './difference.ts';
import { deadLetters } from './queues.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** 邮件未送达, as an item and the bureau's list show it. */
export interface Failure {
  mailId: string;
  template: string;
  recipientId: string;
  recipient: string;
  why: string;
  itemId?: string;
  cleared?: { how: string; howName: string };
}

/** A mail of the ledger. */
export interface Accounted {
  mailId: string;
  template: string;
  what: string;
  recipientId: string;
  event: { type: string; version: number };
  status: string;
  sentAt?: string;
  attempts: number;
  doubtful: boolean;
}

/** The failed mails of an item. */
export async function failuresOf({ client }: World, itemId: string): Promise<Failure[]> {
  const item = await client.ask<{ mailFailures: Failure[] }>('clerk', {
    path: `/v1/items/${itemId}`,
  });
  return item.mailFailures;
}

/** Waits until a mail to this recipient is known to have failed and is not dealt with. */
export function failed(world: World, itemId: string, recipientId: string): Promise<Failure> {
  return until(`${itemId} 的“邮件未送达”（${recipientId}）`, async () =>
    (await failuresOf(world, itemId)).find(
      (one) => one.recipientId === recipientId && !one.cleared,
    ),
  );
}

/** What nobody has dealt with yet, in the whole bureau. */
export async function openFailures({ client }: World): Promise<Failure[]> {
  const all: Failure[] = [];
  let cursor = '';
  do {
    const path = `/v1/mail-failures?limit=100${cursor}`;
    const page = await client.ask<{ failures: Failure[]; cursor?: string }>('clerk', { path });
    all.push(...page.failures);
    cursor = page.cursor ? `&cursor=${encodeURIComponent(page.cursor)}` : '';
  } while (cursor);
  return all;
}

/** Every mail of an item by the ledger. */
export async function accounted({ client }: World, itemId: string): Promise<Accounted[]> {
  const path = `/v1/items/${itemId}/mails`;
  return (await client.ask<{ mails: Accounted[] }>('clerk', { path })).mails;
}

/** How many notices lie in the dead letters of the mail queue. */
export async function deadMails(dev: Dev): Promise<number> {
  return present('发信队列的死信队列', (await deadLetters(dev)).mail);
}
