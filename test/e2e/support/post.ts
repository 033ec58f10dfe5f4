import type { Dev } from './dev.ts';
import { same } from './difference.ts';
import { type ExpectedMail, expectedMails } from './expectedMails.ts';
import type { People } from './people.ts';
import type { Item, Mail, TimelineEvent } from './types.ts';
import { until } from './until.ts';
import { labelOf } from './words.ts';

/** The mails of one item: which must come, whether they have, and that no others did. */
export interface Post {
  /** Waits for the mails of these events, and gives them. */
  arrived(events: readonly TimelineEvent[], item: Item): Promise<ExpectedMail[]>;
  /** All that was sent about the item is what had to be sent, each mail once. */
  complete(timeline: readonly TimelineEvent[], item: Item): Promise<number>;
}

const key = ({ address, subject }: Pick<ExpectedMail, 'address' | 'subject'>) =>
  `${address} ${subject}`;

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of keys) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Watches the mailbox for one item. */
export function createPost(dev: Dev, people: People): Post {
  const wanted = new Map<string, number>();

  async function have(mail: ExpectedMail): Promise<boolean> {
    const mails = await dev.mails(mail.address);
    const found = mails.filter(({ subject }) => subject === mail.subject).length;
    return found >= (wanted.get(key(mail)) ?? 0);
  }

  return {
    async arrived(events, item) {
      const expected = events.flatMap((event) => expectedMails(event, { item, people }));
      for (const mail of expected) wanted.set(key(mail), (wanted.get(key(mail)) ?? 0) + 1);
      for (const mail of expected) {
        await until(`给${mail.name}（${mail.address}）的邮件《${mail.subject}》`, () => have(mail));
      }
      return expected;
    },
    async complete(timeline, item) {
      const expected = timeline.flatMap((event) => expectedMails(event, { item, people }));
      const sent = (await dev.mails()).filter(({ subject }) => subject.includes(labelOf(item)));
      const sorted = (keys: string[]) => [...counted(keys)].sort(([a], [b]) => (a < b ? -1 : 1));
      same(
        `${labelOf(item)}的全部邮件`,
        sorted(expected.map(key)),
        sorted(sent.map(({ to, subject }) => key({ address: to[0] ?? '', subject }))),
      );
      return sent.length;
    },
  };
}

/** The token of the rating link in a mail. */
export function linkToken(mail: Mail): string {
  const [, token] = /\/p\/([A-Za-z0-9_-]{43})/.exec(mail.text) ?? [];
  if (!token) throw new Error(`邮件《${mail.subject}》里没有评价链接`);
  return token;
}
