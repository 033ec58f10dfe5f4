import type { Dev } from './dev.ts';
import { same } from './difference.ts';
import type { ExpectedMail } from './expectedMail.ts';
import { expectedMails } from './expectedMails.ts';
import type { People } from './people.ts';
import type { Profile } from './profile.ts';
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

/** Those of the first that the second has not, or not as often. */
function lacking(wanted: readonly string[], found: readonly string[]): string[] {
  const left = [...found];
  return wanted.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Watches the mailbox for one item. */
export function createPost(dev: Dev, people: People, profile: Profile): Post {
  const wanted = new Map<string, number>();

  async function have(mail: ExpectedMail): Promise<boolean> {
    const mails = await dev.mails(mail.address);
    const found = mails.filter(({ subject }) => subject === mail.subject).length;
    return found >= (wanted.get(key(mail)) ?? 0);
  }

  return {
    async arrived(events, item) {
      const expected = events.flatMap((event) => expectedMails(event, { item, people, profile }));
      for (const mail of expected) wanted.set(key(mail), (wanted.get(key(mail)) ?? 0) + 1);
      for (const mail of expected) {
        await until(`给${mail.name}（${mail.address}）的邮件《${mail.subject}》`, () => have(mail));
      }
      return expected;
    },
    async complete(timeline, item) {
      const expected = timeline
        .flatMap((event) => expectedMails(event, { item, people, profile }))
        .map(key);
      const about = labelOf(item);
      async function sent(): Promise<string[]> {
        const mails = (await dev.mails()).filter(({ subject }) => subject.includes(about));
        return mails.map(({ to, subject }) => key({ address: to[0] ?? '', subject }));
      }
      // The last may still be on its way.
      const all = await until(
        `关于${about}的全部 ${expected.length} 封邮件`,
        async () => {
          const now = await sent();
          return lacking(expected, now).length === 0 && now;
        },
        { otherwise: async () => ({ 还缺: lacking(expected, await sent()) }) },
      );
      same(`关于${about}不该发的邮件`, [], lacking(all, expected));
      return all.length;
    },
  };
}

/** The token of the rating link in a mail. */
export function linkToken(mail: Mail): string {
  const [, token] = /\/p\/([A-Za-z0-9_-]{43})/.exec(mail.text) ?? [];
  if (!token) throw new Error(`邮件《${mail.subject}》里没有评价链接`);
  return token;
}
