import { expectedMails } from '../../../support/expectedMails.ts';
import type { Mail } from '../../../support/types.ts';
import type { Year } from '../../year.ts';
import { type Check, none } from '../check.ts';
import type { Known } from '../late.ts';
import { accountFor, bureauDifferences, bureauIds, lacking } from './account.ts';
import { bureauMails } from './bureau.ts';
import { digestIds, mustBeListed, notListed } from './digests.ts';
import type { Because } from './mailId.ts';

interface LedgerRow {
  mailId: string;
  template: string;
  recipientId: string;
  event: { type: string; version: number };
  status: string;
  doubtful: boolean;
}

/** Whom an event of an item wrote to, by the item's own ledger. */
async function ledgerOf({ world }: Year, itemId: string): Promise<LedgerRow[]> {
  const path = `/v1/items/${itemId}/mails`;
  return (await world.client.ask<{ mails: LedgerRow[] }>('auditor', { path })).mails;
}

const keyOf = (address: string, subject: string) => `${address} ${subject}`;

/** Of one item: what its events ask for against what was sent. */
function itemDifferences(year: Year, { item, timeline }: Known, sent: readonly Mail[]) {
  const { people, profile } = year.world;
  const wanted = timeline
    .flatMap((event) => expectedMails(event, { item, people, profile }))
    .map(({ address, subject }) => keyOf(address, subject));
  const found = sent.map(({ to, subject }) => keyOf(to[0] ?? '', subject));
  const named = (list: string[]) => list.map((one) => `${item.itemId}：${one}`);
  return { missing: named(lacking(wanted, found)), tooMany: named(lacking(found, wanted)) };
}

/** Every mail has its event, and every event its mails. */
export function mailsAccounted(
  year: Year,
  known: ReadonlyMap<string, Known>,
  years: readonly string[],
): Check {
  return {
    what: '每封邮件都说得清给谁、为什么、因哪个事件；该发的都发了，各发一次',
    async hold() {
      await year.dev.idle();
      const mails = await year.dev.mails();
      const wanted = await bureauMails(year, years);
      const ids = new Map<string, Because>([
        ...bureauIds(wanted),
        ...digestIds(year.world.people, year.workingDays),
      ]);
      const itemOf = new Map<string, string>();
      for (const itemId of known.keys()) {
        for (const row of await ledgerOf(year, itemId)) {
          const { mailId, template, recipientId: recipient, event } = row;
          ids.set(mailId, {
            stream: `item#${itemId}`,
            version: event.version,
            template,
            recipient,
          });
          itemOf.set(mailId, itemId);
        }
      }
      const tagged = mails.map(({ tags }) => tags.mailId);
      const { because, unexplained, twice } = accountFor(tagged, ids);
      const strange = mails.filter(({ tags }) => unexplained.includes(tags.mailId ?? ''));
      none(
        '说不清因何而发的邮件',
        strange.map(({ date, to, subject }) => `${date} ${to} ${subject}`),
      );
      none('发了两次的邮件', twice);
      const differences = [...known].map(([itemId, one]) =>
        itemDifferences(
          year,
          one,
          mails.filter(({ tags }) => itemOf.get(tags.mailId ?? '') === itemId),
        ),
      );
      const others = [...because.values()].filter(({ stream }) => !/^(item|digest)#/.test(stream));
      const lists = [...because.values()].filter(({ stream }) => stream.startsWith('digest#'));
      const bureau = bureauDifferences(wanted, others);
      none(
        '该发而没有发的邮件',
        [...differences, bureau].flatMap(({ missing }) => missing),
      );
      none(
        '不该发的邮件',
        [...differences, bureau].flatMap(({ tooMany }) => tooMany),
      );
      const listed = mustBeListed(known.values(), year.world, year.workingDays);
      none('次日早晨的清单里没有列出的待办', notListed(listed, mails, because));
      const morning =
        lists.length > 0 ? `，${lists.length}份清单列出全部${listed.length}项新待办` : '';
      return `${mails.length}封：${itemOf.size}封因各件的事件，${others.length}封因调度、回头看、年终、报送${morning}`;
    },
  };
}
