import { addDays } from './dates.ts';
import type { Dev } from './dev.ts';
import { present } from './difference.ts';
import { act } from './finish.ts';
import { importHalfWay, oldNumbers } from './halfWay.ts';
import { letterOf } from './profile.ts';
import type { Item } from './types.ts';
import { until } from './until.ts';
import { createWalker } from './walk.ts';
import type { World } from './world.ts';

/** A row of the register of a year-end review. */
export interface Entry {
  itemId: string;
  why: 'promise' | 'rolling' | 'sample';
  handler?: string;
  result?: string;
  endedOn?: string;
}

/** The review of a year as the API shows it. */
export interface Review {
  year: number;
  version: number;
  step: string;
  stepName: string;
  openedOn: string;
  openedBy: string;
  term?: number;
  chosen?: { lookBackId: string; items: number };
  report?: {
    items: number;
    lookBack: { items: number; results: { result: string; count: number }[] };
    rates: { id: string; numerator: number; denominator: number }[];
  };
  written?: { on: string };
  heard?: { minutesNumber: string };
  carried?: { into: number; count: number; items: { itemId: string; why: string }[] };
}

/** Items of the old list, the short way: one with a promise, one that rolls, one solved. */
export async function endedItems(
  world: World,
): Promise<Record<'promise' | 'rolling' | 'solved', Item>> {
  const numbers = await oldNumbers(world, 3);
  async function ended(title: string, demand: string, what: 'promise' | 'impossible' | 'solved') {
    const documentNumber = numbers.pop() ?? '';
    const row = { at: 'inspect', letter: letterOf(world.profile, what), documentNumber };
    const itemId = await importHalfWay(world, { title, demands: [demand] }, row);
    return createWalker(world, itemId).walk();
  }
  return {
    promise: await ended('关于建设创业孵化基地的建议', '建成孵化基地', 'promise'),
    rolling: await ended('关于统一城乡居民养老金标准的建议', '统一标准', 'impossible'),
    solved: await ended('关于公布培训机构名单的建议', '公布名单', 'solved'),
  };
}

export const reviewOf = ({ client }: World, year: number): Promise<Review> =>
  client.ask<Review>('clerk', { path: `/v1/year-ends/${year}` });

/** Waits until the review stands at a step. */
export function reviewAt(world: World, year: number, step: string): Promise<Review> {
  return until(
    `${year}年年终督查进行到${step}`,
    async () => {
      const review = await reviewOf(world, year);
      return review.step === step && review;
    },
    { otherwise: () => reviewOf(world, year) },
  );
}

/** So near the profile's day the calendar is moved to it; from farther off that takes minutes. */
const NEAR = 45;

/** The last year that has had no review. */
export async function freeYear({ client, today }: World): Promise<number> {
  for (let year = Number((await today()).slice(0, 4)); ; year -= 1) {
    const { status } = await client.send('clerk', { path: `/v1/year-ends/${year}` });
    if (status === 404) return year;
  }
}

/** Begun by the calendar where its day is near, else by the office, for a year that has had no review. */
export async function reviewBegun(world: World, dev: Dev): Promise<number> {
  const today = await dev.today();
  const year = await freeYear(world);
  const day = `${year}-${world.profile.rounds.yearEnd.from}`;
  if (today < day && addDays(today, NEAR) >= day) {
    await dev.moveTo(day);
    await dev.workingDays(1);
    return year;
  }
  const json = { year, term: 18 };
  await act(world, 'office', { did: `启动${year}年年终督查`, path: '/v1/year-ends', json });
  return year;
}

export const registerOf = async ({ client }: World, lookBackId: string): Promise<Entry[]> =>
  (await client.ask<{ register: Entry[] }>('clerk', { path: `/v1/look-backs/${lookBackId}` }))
    .register;

/** What is said of an item of which this scenario has nothing to tell. */
export const USUAL = {
  promise: { result: 'on-schedule', remark: '按计划推进，已完成过半' },
  rolling: { result: 'still-impossible', remark: '上级政策没有调整' },
  sample: { result: 'really-done', evidence: '现场核实，措施仍在执行' },
} as const;

/** The office assesses, and an inspector checks, whatever former stories have left in the register. */
export async function settleRest(
  world: World,
  lookBackId: string,
  own: readonly string[],
): Promise<void> {
  const inspector = present('督查组', world.people.at({ role: 'inspector' })[0]).id;
  const path = `/v1/look-backs/${lookBackId}`;
  for (const { itemId, why } of await registerOf(world, lookBackId)) {
    if (own.includes(itemId)) continue;
    const post = (by: string, end: string, json: object) =>
      world.client.ask(by, { method: 'POST', path: `${path}/${end}`, json: { itemId, ...json } });
    await post('clerk', 'results', USUAL[why]);
    await post(inspector, 'checks', { outcome: 'agreed' });
  }
}

const PARTY_GROUP = '/v1/party-group-meetings';

/** A meeting of the party group that is to hear the year's report, and the minutes that record it. */
export async function heldMinutes(
  world: World,
  reviewYear: number,
): Promise<{ path: string; json: object }> {
  const { client, people } = world;
  const today = await world.today();
  const json = { kind: 'year-end', title: '局党组会（年末听取）', plannedOn: today, reviewYear };
  const { meetingId } = await client.ask<{ meetingId: string }>('secretary', {
    ...{ method: 'POST', path: PARTY_GROUP, json },
  });
  const leaders = people.all.filter(({ roles }) =>
    roles.some((role) => role === 'director' || role === 'deputy-director'),
  );
  return {
    path: `${PARTY_GROUP}/${meetingId}/minutes`,
    json: {
      heldOn: today,
      minutes: '会议听取全年建议提案办理情况，同意转入下一年的事项清单。',
      chair: present('局长', people.at({ role: 'director' })[0]).id,
      present: leaders.map(({ id }) => id),
    },
  };
}
