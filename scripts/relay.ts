/**
 * `npm run relay -- --since 2026-03-02T08:00:00Z [--dry-run]`: hands every event since then on to the queues once
 * more, where the relay gave up (docs/runbook.md). What was done already stays done: executions go on from where
 * they are, and the ledger sends no mail twice.
 */
import { ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { handOn, type Queues } from '../functions/reactions/handOn.ts';
import { histories } from '../functions/store/histories.ts';
import { operatorClient, operatorStore } from './operatorStore.ts';

/** The one queue whose name ends like this. */
function one(urls: readonly string[], end: string): string {
  const found = urls.filter((url) => url.endsWith(end));
  if (found.length === 1 && found[0]) return found[0];
  throw new Error(`找到${found.length}个名称以“${end}”结尾的队列`);
}

async function queuesOf(sqs: SQSClient): Promise<Queues> {
  const urls: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await sqs.send(new ListQueuesCommand({ NextToken, MaxResults: 100 }));
    urls.push(...(page.QueueUrls ?? []));
    NextToken = page.NextToken;
  } while (NextToken);
  const [advanceQueue, mailQueue] = [one(urls, '-advance'), one(urls, '-mail')];
  return { sqs, advanceQueue, mailQueue, backupQueue: one(urls, '-backup') };
}

try {
  const { store, dryRun, since } = await operatorStore();
  const from = Date.parse(since ?? '');
  if (!since || Number.isNaN(from)) {
    throw new Error('请用 --since 2026-03-02T08:00:00Z 指明从什么时刻起的事件要重新转交');
  }
  const queues = await queuesOf(new SQSClient(operatorClient()));
  let events = 0;
  for await (const history of histories(store)) {
    const later = history.filter(({ at }) => Date.parse(at) >= from);
    if (!dryRun) await handOn(queues, later);
    events += later.length;
  }
  console.log(`${since} 起的${events}条事件${dryRun ? '会' : '已'}重新转交给各队列。`);
} catch (error) {
  console.error(`没有重新转交：${(error as Error).message}`);
  process.exitCode = 1;
}
