import { randomUUID } from 'node:crypto';
import { same } from './difference.ts';
import type { Refusal } from './refusals.ts';
import { until } from './until.ts';
import { personWords } from './words.ts';
import type { World } from './world.ts';

/** One act of 交接 as the API shows it. */
export interface HandOver {
  handOverId: string;
  version: number;
  items: { itemId: string }[];
  remaining: { itemId: string }[];
  finished: boolean;
}

type Answer = Pick<HandOver, 'handOverId' | 'version'> & { items: number; remaining: number };

const PATH = '/v1/hand-overs';

/** A hand-over that must be refused. */
export function refusing(
  json: object,
  how: Omit<Refusal, 'call' | 'by'> & { by?: string },
): Refusal {
  return { by: 'clerk', ...how, call: { method: 'POST', path: PATH, json } };
}

/** The office hands over, step by step until nothing is left; asked twice, it is done once. */
export async function handOver(world: World, json: object, did: string): Promise<HandOver> {
  const { client, people, report } = world;
  const headers = { 'idempotency-key': randomUUID() };
  const call = { method: 'POST', path: PATH, json, headers } as const;
  let answer = await client.ask<Answer>('clerk', call);
  const { handOverId } = await client.ask<Answer>('clerk', call);
  same('同一请求再来一次', answer.handOverId, handOverId);
  while (answer.remaining > 0) {
    const path = `${PATH}/${handOverId}/continue`;
    answer = await client.ask('clerk', { method: 'POST', path, json: {} });
  }
  report.step({ date: await world.today(), who: personWords(people.byId('clerk')), did });
  return client.ask('clerk', { path: `${PATH}/${handOverId}` });
}

/** Waits for one mail more than there were, to a person, whose subject fits; gives how many came. */
export async function mailsTo(world: World, person: string, subject: RegExp, before: number) {
  const { dev, people } = world;
  if (!dev) return before + 1;
  const count = () => mailCount(world, person, subject);
  await until(`给${people.byId(person).name}的交接邮件`, async () => (await count()) > before);
  await dev.idle();
  return count();
}

/** How many mails to a person have such a subject. */
export async function mailCount({ dev, people }: World, person: string, subject: RegExp) {
  const mails = (await dev?.mails(people.byId(person).email ?? '')) ?? [];
  return mails.filter((mail) => subject.test(mail.subject)).length;
}

/** The ids of the items on a person's desk. */
export async function deskOf({ client }: World, person: string): Promise<string[]> {
  type Page = { tasks: { item: { itemId: string } }[] };
  const { tasks } = await client.ask<Page>(person, { path: '/v1/tasks?limit=100' });
  return tasks.map(({ item }) => item.itemId);
}
