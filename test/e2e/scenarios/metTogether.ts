import { same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Rates {
  rates: { id: string; numerator: number; denominator: number; beside?: { count: number } }[];
  counts: { progressTold: number; leadersVisits: number };
}

const TITLES = [
  '关于延长社保服务窗口时间的建议',
  '关于增设工伤认定巡回点的建议',
  '关于公开培训机构名单的建议',
];

/** A year of sessions that nobody else counts in: a rate of it is that of this story alone. */
const quietYear = () => 2030 + Math.floor(Math.random() * 70);

const ratesOf = ({ client }: World, year: number) =>
  client.ask<Rates>('clerk', { path: `/v1/statistics?year=${year}` });

/** 3/3 beside 1, by the name of the rate. */
const counts = ({ rates }: Rates): Record<string, number[]> =>
  Object.fromEntries(
    rates.map(({ id, numerator, denominator, beside }) => [
      id,
      [numerator, denominator, beside?.count ?? 0],
    ]),
  );

const gained = (before: Rates, after: Rates, id: string) =>
  (counts(after)[id] ?? []).map((value, index) => value - (counts(before)[id]?.[index] ?? 0));

/** Registered in the quiet year and walked to 面复送达; the first deputy wanted no visit before. */
async function waiting(world: World, title: string, year: number, declined: boolean) {
  const wanted = { title, demands: ['公布时间表'], submitters: 2, year };
  const { itemId } = await registerNew(world, wanted);
  const walker = createWalker(world, itemId);
  if (declined) {
    const item = await walker.walk({ until: ({ stage }) => stage === 'investigating' });
    const path = `/v1/items/${itemId}/declined-meetings`;
    const json = { stage: 'before', on: await world.today(), submitters: ['s1'], way: 'phone' };
    const words = '情况材料里都写清楚了，不必专门跑一趟。';
    await act(world, item.division?.handler ?? '', {
      ...{ did: '登记“代表表示不需要走访”', path, json: { ...json, words } },
    });
  }
  const delivering = ({ openTasks }: Item) => openTasks.some(({ step }) => step === 'deliver');
  const item = await walker.walk({ until: delivering });
  return { item, walker };
}

/** 集中答复 of three items, as the clerk records it. */
function forum(items: readonly Item[], on: string) {
  const ours = items.flatMap(({ proposal, division }) => [
    proposal?.sponsor ?? '',
    division?.handler ?? '',
  ]);
  return {
    stage: 'reply',
    on,
    place: '城北区人大代表之家',
    way: 'forum',
    present: [...new Set(['director', ...ours])],
    proof: [
      { fileName: '集中答复会签到表.pdf', sha256: 'c'.repeat(64), size: 84_112, kind: 'record' },
    ],
    items: items.map(({ itemId }) => ({
      itemId,
      submitters: ['s1', 's2'],
      told: {
        adopted: '所提意见全部采纳。',
        present: '三个街道窗口已延时服务。',
        effect: '首月受理二百一十件。',
      },
      consensus: ['每季度向代表通报一次受理量'],
      opinion: '答复实在，希望坚持下去。',
      signed: true,
      nextStep: '六月底前通报运行情况。',
    })),
  };
}

/** One forum answers three items; one deputy wanted no visit: the rates say so, by rank. */
export const metTogether: Scenario = {
  name: 'met-together',
  title:
    '集中答复：一次会面复三件，主要领导在场；一位代表表示不需要走访，单独列出；见面率、面复率由记录得出',
  async run(world) {
    const { client, report } = world;
    const year = quietYear();
    const three = await Promise.all(
      TITLES.map((title, index) => waiting(world, title, year, index === 2)),
    );
    const items = three.map(({ item }) => item);
    const ids = items.map(({ itemId }) => itemId);
    same('没有办前沟通也能往下办', 'before', items[2]?.declines[0]?.stage);
    const before = await ratesOf(world, year);

    const today = await world.today();
    const whole = forum(items, today);
    const call = { method: 'POST', path: '/v1/contacts' } as const;
    const untold = whole.items.map(({ told: _told, ...rest }) => rest);
    await untouchedBy(world, ids[1] ?? '', async () => {
      await refused(world, {
        what: '集中答复没有讲三项',
        by: 'clerk',
        call: { ...call, json: { ...whole, items: untold } },
        ...{ status: 422, code: 'TOLD_MISSING', says: /采纳情况、工作现状、办理成效/ },
      });
      const strange = whole.items.map((one) => ({ ...one, submitters: ['s9'] }));
      await refused(world, {
        what: '会上有别件的代表，一件也不登记',
        by: 'clerk',
        call: { ...call, json: { ...whole, items: [...whole.items.slice(0, 2), strange[2]] } },
        ...{ status: 422, code: 'SUBMITTER_UNKNOWN', says: /本件的代表/ },
      });
    });
    const { meetingId } = await act<{ meetingId: string }>(world, 'clerk', {
      ...{ did: '登记集中答复会', path: call.path, json: whole },
    });
    await refused(world, {
      what: '见过以后再登记“不需要走访”',
      by: 'clerk',
      call: {
        method: 'POST',
        path: `/v1/items/${ids[0]}/declined-meetings`,
        json: { stage: 'reply', on: today, submitters: ['s1'], way: 'phone', words: '不必' },
      },
      ...{ status: 409, code: 'ALREADY_MET', says: /已经沟通过/ },
    });
    const told = { text: '答复已送达，下一步按季通报。', told: { way: 'mail' } };
    const path = `/v1/items/${ids[0]}/progress`;
    await act(world, 'clerk', { did: '邮件通报进度', path, json: told });

    const answered = await Promise.all(
      three.map(({ walker }) => walker.walk({ until: ({ stage }) => stage === 'consulting' })),
    );
    for (const { itemId, contacts } of answered) {
      const reply = contacts.find(({ stage }) => stage === 'reply');
      same(
        `${itemId} 的面复`,
        [meetingId, 'director', true, true],
        [reply?.meetingId, reply?.highestRank, reply?.leadersVisit, reply?.signed],
      );
    }
    const after = await until('三件都计入', async () => {
      const now = await ratesOf(world, year);
      return gained(before, now, 'face-reply')[1] === 3 && now;
    });
    same('见面率：两件计入，一件单列', [2, 2, 1], gained(before, after, 'met'));
    same('面复率', [3, 3, 0], gained(before, after, 'face-reply'));
    same('主要领导面复率', [3, 3, 0], gained(before, after, 'face-reply-director'));
    same('班子成员面复率', [3, 3, 0], gained(before, after, 'face-reply-leadership'));
    const more = (of: (rates: Rates) => number) => of(after) - of(before);
    same(
      '领导上门',
      3,
      more(({ counts: { leadersVisits } }) => leadersVisits),
    );
    same(
      '进度通报',
      1,
      more(({ counts: { progressTold } }) => progressTold),
    );
    const { items: beside } = await client.ask<{ items: { itemId: string }[] }>('clerk', {
      path: `/v1/statistics/met/items?year=${year}&place=beside&limit=100`,
    });
    same(
      '单列的是这一件',
      true,
      beside.some(({ itemId }) => itemId === ids[2]),
    );
    report.held('一次会登记三件；“不需要走访”不进分子、分母；率由沟通记录按职务算出');
    for (const { walker } of three) await walker.checkMails();
  },
};
