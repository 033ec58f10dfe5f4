import { same } from '../support/difference.ts';
import { act, concludedItem } from '../support/finish.ts';
import { meetingReply } from '../support/meetings.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Statistics {
  on: string;
  rates: {
    id: string;
    formula: string;
    numerator: number;
    denominator: number;
    percent?: number;
    reached?: boolean;
    beside?: { count: number };
    forms?: Record<string, number>;
  }[];
  counts: {
    items: number;
    left: number;
    astray: number;
    kinds: { kind: string; part: string; count: number }[];
    stages: { value: string; count: number }[];
  };
}

interface Behind {
  total: { items: number; weight: number };
  items: { itemId: string; weight: number }[];
  cursor?: string;
}

/** A subject that nobody else counts in: other stories and former runs disturb nothing. */
const quietSubject = () => `统计演练${Math.random().toString(36).slice(2, 12)}`;

const statisticsOf = ({ client }: World, by: string, query: Record<string, string>) =>
  client.ask<Statistics>(by, { path: `/v1/statistics?${new URLSearchParams(query)}` });

/** The items behind a rate, page by page, each with what it counts. */
async function behind({ client }: World, rate: string, query: Record<string, string>) {
  const found: Record<string, number> = {};
  let cursor: string | undefined;
  do {
    const asked = new URLSearchParams({ ...query, limit: '1', ...(cursor ? { cursor } : {}) });
    const page = await client.ask<Behind>('auditor', {
      path: `/v1/statistics/${rate}/items?${asked}`,
    });
    for (const { itemId, weight } of page.items) found[itemId] = weight;
    cursor = page.cursor;
  } while (cursor);
  return found;
}

/** `2/3 1`: numerator, denominator, beside; of the rates that are named. */
const read = ({ rates }: Statistics, ids: readonly string[]) =>
  Object.fromEntries(
    rates
      .filter(({ id }) => ids.includes(id))
      .map(({ id, numerator, denominator, beside }) => [
        id,
        `${numerator}/${denominator} ${beside?.count ?? 0}`,
      ]),
  );

const WATCHED = [
  'replied',
  'on-time',
  'closed',
  'solved',
  'met',
  'face-reply',
  'face-reply-director',
  'face-reply-leadership',
  'satisfied-basic-of-returned',
  'co-on-time',
  'taken-care-of',
];

const delivering = ({ openTasks }: Item) => openTasks.some(({ step }) => step === 'deliver');

/** 面复 with the director present, before the walker would hold it without him. */
async function directorReplies(world: World, item: Item) {
  const by = item.division?.handler ?? '';
  const [director] = world.people.at({ role: 'director' });
  const body = meetingReply(item, {
    today: await world.today(),
    present: [director?.id ?? '', by],
  });
  const path = `/v1/items/${item.itemId}/contacts`;
  await act(world, by, { did: '登记主要领导面复', path, json: body });
}

/** Statistics once they say so: the views follow the events within a moment. */
const said = (world: World, what: string, subject: string, wanted: Record<string, string>) =>
  until(
    what,
    async () => {
      const now = await statisticsOf(world, 'clerk', { subject });
      const found = read(now, Object.keys(wanted));
      return JSON.stringify(found) === JSON.stringify(wanted) && now;
    },
    { otherwise: async () => read(await statisticsOf(world, 'clerk', { subject }), WATCHED) },
  );

/** Four items come to different ends; what the statistics say changes by exactly that. */
export const counted: Scenario = {
  name: 'counted',
  title:
    '统计：四件各有结果，各率只按发生的事变动，每个数都能列出背后的件；主要领导面复一件就多一件；件件有着落；某日的统计由事件重算',
  async run(world) {
    const { report } = world;
    const subject = quietSubject();
    const empty = await statisticsOf(world, 'clerk', { subject });
    same('开始时没有件', 0, empty.counts.items);
    same('没有可除的就没有百分比', undefined, empty.rates[0]?.percent);
    const more = { subject };
    const [first, second, third, co] = await Promise.all([
      registerNew(world, {
        title: '关于优化工伤认定流程的建议',
        demands: ['压减时限'],
        submitters: 2,
        more,
      }),
      registerNew(world, {
        title: '关于公开技能补贴标准的提案',
        demands: ['公布标准'],
        kind: 'proposal',
        more,
      }),
      registerNew(world, { title: '关于增设招聘专场的建议', demands: ['每季度一场'], more }),
      registerNew(world, {
        title: '关于推进社区托育的建议',
        demands: ['明确补贴'],
        leadUnit: '市卫生健康委',
        more,
      }),
    ]);
    const registered = await said(world, '四件登记在册', subject, {
      replied: '0/0 0',
      'taken-care-of': '4/4 0',
    });
    same(
      '按类型和主办、协办',
      ['proposal lead 1', 'suggestion co 1', 'suggestion lead 2'],
      registered.counts.kinds.map(({ kind, part, count }) => `${kind} ${part} ${count}`).toSorted(),
    );

    // The second is answered by the deputy director and its handler.
    const basic = { attitude: '满意', result: '基本满意' };
    await createWalker(world, second.itemId).walk({ rate: () => basic });
    await said(world, '一件已答复、基本满意，主要领导没有面复', subject, {
      replied: '1/1 0',
      'face-reply': '1/1 0',
      'face-reply-director': '0/1 0',
      'face-reply-leadership': '1/1 0',
      'satisfied-basic-of-returned': '1/1 0',
    });

    // The first by the director himself: his share rises by this one.
    const walker = createWalker(world, first.itemId);
    await directorReplies(world, await walker.walk({ until: delivering }));
    await walker.walk({ until: ({ stage }) => stage === 'consulting' });
    const half = await said(world, '主要领导面复一件', subject, {
      replied: '2/2 0',
      'face-reply': '2/2 0',
      'face-reply-director': '1/2 0',
      'face-reply-leadership': '2/2 0',
    });
    const director = half.rates.find(({ id }) => id === 'face-reply-director');
    same('主要领导面复率', [50, true], [director?.percent, director?.reached]);
    same(
      '计入的是这一件，只在分母的是那一件',
      [{ [first.itemId]: 1 }, { [second.itemId]: 1 }],
      [
        await behind(world, 'face-reply-director', { subject }),
        await behind(world, 'face-reply-director', { subject, place: 'missing' }),
      ],
    );
    await walker.walk();

    // The third is withdrawn, the fourth is another unit's and our opinion goes out in time.
    const on = await world.today();
    await act(world, 'clerk', {
      did: '登记撤回',
      path: `/v1/items/${third.itemId}/withdrawal`,
      json: { letters: [{ submitterId: 's1', on }] },
    });
    await concludedItem(world, third.itemId);
    await createWalker(world, co.itemId).walk();

    const end = await said(world, '四件都有结果', subject, {
      replied: '2/2 0',
      'on-time': '2/2 0',
      closed: '2/2 0',
      solved: '2/2 0',
      met: '2/2 0',
      'face-reply': '2/2 0',
      'face-reply-director': '1/2 0',
      'face-reply-leadership': '2/2 0',
      'satisfied-basic-of-returned': '3/3 0',
      'co-on-time': '1/1 0',
      'taken-care-of': '4/4 0',
    });
    const forms = end.rates.find(({ id }) => id === 'satisfied-basic-of-returned')?.forms;
    const wanted = {
      satisfied: 2,
      basic: 1,
      unsatisfied: 0,
      returned: 3,
      notReturned: 0,
      replied: 2,
    };
    same('满意率旁边的 S、B、U、Q、R', wanted, forms);
    same('撤回一件，没有停下来的', [1, 0], [end.counts.left, end.counts.astray]);
    same(
      '满意率背后的份数',
      { [first.itemId]: 2, [second.itemId]: 1 },
      await behind(world, 'satisfied-basic-of-returned', { subject }),
    );
    const proposals = await statisticsOf(world, 'clerk', { subject, kind: 'proposal' });
    same('只看提案', ['1/1 0', 1], [read(proposals, ['replied']).replied, proposals.counts.items]);

    const today = await world.today();
    if (today === on && today === end.on) {
      const then = await statisticsOf(world, 'auditor', {
        ...{ subject, kind: 'proposal' },
        asOf: on,
      });
      same('今日终了的统计由事件重算，与此相同', proposals, then);
    }
    const long = { subject, kind: 'motion', asOf: '2020-01-01' };
    const past = await statisticsOf(world, 'auditor', long);
    same('那时还没有这些件', 0, past.counts.items);
    const path = `/v1/statistics?${new URLSearchParams({ subject, asOf: '2020-01-01' })}`;
    await refused(world, {
      what: '承办人查历史统计',
      by: first.division?.handler ?? 'handler-gsbx-1',
      call: { path },
      ...{ status: 403, code: 'FORBIDDEN', says: /局办公室或审计/ },
    });
    await refused(world, {
      what: '查一个没有的率',
      by: 'clerk',
      call: { path: '/v1/statistics/popularity/items' },
      ...{ status: 404, code: 'RATE_NOT_FOUND', says: /没有这个率/ },
    });
    same(
      '公式都写明分子、分母',
      true,
      end.rates.every(({ formula }) => formula.includes('÷')),
    );
    report.held('各率只按发生的事变动；每个数背后的件都列得出；没有一件没有着落');
  },
};
