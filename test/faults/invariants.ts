import type { AckLedger } from '../e2e/kill/ledger.ts';
import { present, same } from '../e2e/support/difference.ts';
import { expectedMails } from '../e2e/support/expectedMails.ts';
import { accounted } from '../e2e/support/mailFailures.ts';
import { compareViews, type Finding, verify } from '../e2e/support/maintenance.ts';
import { deadLetters } from '../e2e/support/queues.ts';
import type { LocalStack } from '../e2e/support/stack.ts';
import type { Item, Mail, TimelineEvent } from '../e2e/support/types.ts';
import { until } from '../e2e/support/until.ts';
import { labelOf } from '../e2e/support/words.ts';
import type { World } from '../e2e/support/world.ts';
import { letterKept } from './papers.ts';

/** What has to hold whatever went wrong, in figures. */
export interface Figures {
  events: string;
  views: string;
  items: number;
  open: number;
  executions: number;
  mails: number;
  /** Of the planned ones: not sent, because the task was done before they could be. */
  overtaken: number;
  /** Numbers of documents given out. */
  numbers: number;
  acknowledged: number;
  /** Letters kept in S3. */
  letters: number;
  /** Messages in each dead-letter queue. */
  dead: Record<string, number>;
}

interface Checked {
  stack: LocalStack;
  world: World;
  itemIds: readonly string[];
  /** Those of them whose letter was kept. */
  letters: readonly string[];
  acknowledged: AckLedger;
}

const subjectKey = (address: string, subject: string) => `${address} ${subject}`;
const serialOf = (documentNumber: string) => Number(/(\d+)号$/.exec(documentNumber)?.[1]);
const twice = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);

/** Each open item has exactly one living execution, a concluded one has none. */
async function oneExecutionEach({ world, itemIds }: Checked, items: readonly Item[]) {
  const all = await present('/dev', world.dev).executions();
  const living = all.filter(({ status }) => status === 'RUNNING').map(({ name }) => name);
  const ofItem = (itemId: string) =>
    living.filter((name) => new RegExp(`^${itemId}-r\\d+-a\\d+$`).test(name)).length;
  same(
    '每件在办件恰有一个运行中的流程',
    items.map(({ itemId, concluded: end }) => [itemId, end ? 0 : 1]),
    itemIds.map((itemId) => [itemId, ofItem(itemId)]),
  );
  return living.length;
}

/** Mails of one item: none twice, none that was not planned, none missing but for tasks done meanwhile. */
async function mailsOf(world: World, item: Item, timeline: TimelineEvent[], sink: Mail[]) {
  const { people, profile } = world;
  const label = labelOf(item);
  const mine = sink.filter(({ subject }) => subject.includes(label));
  const sent = mine.map(({ to, subject }) => subjectKey(to[0] ?? '', subject));
  let overtaken = 0;
  for (const event of timeline) {
    for (const { address, subject } of expectedMails(event, { item, people, profile })) {
      const at = sent.indexOf(subjectKey(address, subject));
      if (at >= 0) sent.splice(at, 1);
      else if (event.type === 'task.opened' && event.data.step !== 'consult') overtaken += 1;
      else throw new Error(`${item.itemId} 漏发：${address} 《${subject}》（${event.what}）`);
    }
  }
  same(`${item.itemId} 不该发的邮件`, [], sent);
  const ledger = await accounted(world, item.itemId);
  const ids = mine.map(({ tags }) => tags.mailId ?? '');
  same(`${item.itemId} 重复的邮件`, [], twice(ids));
  same(
    `${item.itemId} 台账与发出的邮件`,
    ids.toSorted(),
    ledger.flatMap(({ mailId, status }) => (status === 'sent' ? [mailId] : [])).toSorted(),
  );
  return { sent: mine.length, overtaken };
}

/** Documents are numbered from 1 without a gap. */
function withoutGap(items: readonly Item[]): number {
  const numbers = items.flatMap(({ documentNumber }) => (documentNumber ? [documentNumber] : []));
  const serials = numbers.map(serialOf).sort((a, b) => a - b);
  same(
    '文号连续',
    serials.map((_, n) => n + 1),
    serials,
  );
  return serials.length;
}

/** Gapless and chained; every acknowledged command is there, and every task ended once. */
function history(timeline: readonly TimelineEvent[], itemId: string, acknowledged: AckLedger) {
  acknowledged.check(itemId, timeline);
  for (const [index, { version, prev }] of timeline.entries()) {
    same(`${itemId} 版本`, index + 1, version);
    if (index > 0) same(`${itemId} 第${version}版的链`, timeline[index - 1]?.hash, prev);
  }
  const ended = timeline.flatMap(({ type, data }) =>
    type === 'task.completed' ? [String(data.taskId)] : [],
  );
  same(`${itemId} 重复完成的待办`, [], twice(ended));
  const met = timeline.flatMap(({ type, data }) =>
    type === 'contact.recorded' ? [`${data.round} ${data.stage}`] : [],
  );
  same(`${itemId} 重复登记的沟通`, [], twice(met));
}

/**
 * Proves what has to hold once the faults are over and everything has come to rest.
 * @throws Difference, Error naming what does not hold
 */
export async function invariants(checked: Checked): Promise<Figures> {
  const { stack, world, itemIds, acknowledged } = checked;
  const dev = present('/dev', world.dev);
  const events = await verify(stack);
  same('事件链', true, events.clean || events.said);
  const clean = async (): Promise<Finding | undefined> => {
    const finding = await compareViews(stack);
    return finding.clean ? finding : undefined;
  };
  const views = await until('视图与事件一致', clean, { otherwise: () => compareViews(stack) });
  const items: Item[] = [];
  const sink = await dev.mails();
  const sum = { sent: 0, overtaken: 0 };
  for (const itemId of itemIds) {
    const item = await world.client.item(itemId);
    const timeline = await world.client.timeline(itemId);
    items.push(item);
    history(timeline, itemId, acknowledged);
    const { sent, overtaken } = await mailsOf(world, item, timeline, sink);
    sum.sent += sent;
    sum.overtaken += overtaken;
  }
  for (const itemId of checked.letters) await letterKept(world, itemId);
  return {
    events: events.said,
    views: views.said,
    items: items.length,
    open: items.filter(({ concluded }) => concluded === undefined).length,
    executions: await oneExecutionEach(checked, items),
    mails: sum.sent,
    overtaken: sum.overtaken,
    numbers: withoutGap(items),
    acknowledged: acknowledged.count(),
    letters: checked.letters.length,
    dead: await deadLetters(dev),
  };
}
