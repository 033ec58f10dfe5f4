import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { type Crew, registerNth } from '../e2e/kill/drive.ts';
import { matches, present } from '../e2e/support/difference.ts';
import { Refused } from '../e2e/support/http.ts';
import { itemBody } from '../e2e/support/register.ts';

/** Real ms for which there is no room. */
const FULL = 1_500;

/**
 * The database's disk is full for a while: who registers an item is told so in words and nothing of it is
 * kept; another goes on trying and is registered once there is room again. Gives that one's id.
 */
export async function fullDisk(crew: Crew, n: number): Promise<string> {
  const { world, today } = crew;
  const dev = present('/dev', world.dev);
  await dev.disk(true);
  const insisting = registerNth(crew, n);
  const json = itemBody(
    { title: '关于扩大以工代赈的建议', demands: ['明确责任单位'] },
    String(900 + n),
    today,
  );
  const headers = { 'idempotency-key': randomUUID() };
  const call = { method: 'POST', path: '/v1/items', json, headers } as const;
  const refusal = await world.client.ask('clerk', call).then(
    () => undefined,
    (error: unknown) => error,
  );
  await delay(FULL);
  await dev.disk(false);
  if (!(refusal instanceof Refused)) throw new Error(`磁盘写满时登记：${refusal ?? '竟然成了'}`);
  matches('磁盘写满时的状态码', /^50[03]$/, String(refusal.problem.status));
  matches('磁盘写满时的说明', /请/, refusal.problem.detail);
  return insisting;
}
