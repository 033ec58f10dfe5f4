import { addDays } from '../support/dates.ts';
import { matches, present, same } from '../support/difference.ts';
import { act } from '../support/finish.ts';
import type { Call } from '../support/http.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import type { Scenario, World } from '../support/world.ts';

interface Year {
  year: number;
  notice: { title: string; number?: string; date: string };
  holidays: { name: string; from: string; to: string }[];
  makeUpDays: string[];
}
interface Move {
  itemId: string;
  name: string;
  from: string;
  to: string;
  sentence: string;
}

const PATH = '/v1/calendar/notices';
const dueOf = (item: Item) => present('办理时限', item.deadlines[0]).due;
const post = (path: string, json: object): Call => ({ method: 'POST', path, json });

/** The year's arrangement as it is in force, as a notice would say it again. */
async function inForce({ client }: World, year: number) {
  const { years } = await client.ask<{ years: Year[] }>('admin', { path: '/v1/calendar' });
  const { notice, holidays, makeUpDays } = present(
    `${year}年的日历`,
    years.find((one) => one.year === year),
  );
  const { title, date, number } = notice;
  return { year, title, date, ...(number ? { number } : {}), holidays, makeUpDays };
}

/** All that a notice would move, page by page. */
async function preview({ client }: World, noticeId: string): Promise<Move[]> {
  const found: Move[] = [];
  for (let cursor: string | undefined = ''; cursor !== undefined; ) {
    const query = cursor ? `?cursor=${encodeURIComponent(cursor)}` : '';
    const page: { moves: Move[]; cursor?: string } = await client.ask('admin', {
      path: `${PATH}/${noticeId}/moves${query}`,
    });
    found.push(...page.moves);
    cursor = page.cursor;
  }
  return found;
}

/** Loads a notice and confirms it; the id. */
async function load(world: World, did: string, json: object): Promise<string> {
  const { noticeId } = await act<{ noticeId: string }>(world, 'admin', { did, path: PATH, json });
  return noticeId;
}

const confirm = (world: World, noticeId: string) =>
  act<{ moved: number }>(world, 'admin', {
    did: '确认放假通知',
    ...{ path: `${PATH}/${noticeId}/confirm`, json: {} },
  });

const movesOf = async (world: World, { itemId }: Item) =>
  (await world.client.timeline(itemId)).filter(({ type }) => type === 'deadline.moved');

/** A notice in mid-year: of two items one deadline moves, as the preview said, and back when it is taken back. */
export const noticeLoaded: Scenario = {
  name: 'notice-loaded',
  title: '年中放假通知：先预览、后确认，只动该动的时限，原期新期都在记录里，撤回又还原',
  alone: true,
  async run(world) {
    const { client } = world;
    const reached = await registerNew(world, {
      title: '关于提高工伤康复服务水平的建议',
      demands: ['增设康复机构'],
    });
    const old = dueOf(reached);
    const { itemId: earlierId } = await registerNew(world, {
      title: '关于规范零工市场收费的建议',
      demands: ['公示收费标准'],
      more: { replyBy: addDays(old, -7) },
    });
    const before = await client.item(earlierId);
    const year = Number(old.slice(0, 4));
    const now = await inForce(world, year);
    const notice = {
      ...now,
      title: `关于${year}年增加放假安排的通知`,
      date: await world.today(),
      holidays: [...now.holidays, { name: '临时', from: old, to: old }],
      makeUpDays: now.makeUpDays.filter((day) => day !== old),
    };
    await refused(world, {
      ...{ what: '办公室载入放假通知', by: 'clerk', status: 403, code: 'FORBIDDEN' },
      ...{ says: /管理员/, call: post(PATH, notice) },
    });
    await refused(world, {
      ...{ what: '同一天放假又上班', by: 'admin', status: 422, code: 'INVALID_CALENDAR' },
      ...{ says: /重复放假|既放假又上班/ },
      call: post(PATH, { ...notice, holidays: [...notice.holidays, ...notice.holidays.slice(-1)] }),
    });
    const noticeId = await load(world, '载入年中放假通知', notice);
    // The rows of items just registered may be on their way.
    const [moving] = await until('预览里有该动的那件', async () => {
      const all = await preview(world, noticeId);
      same(
        '不该动的不在预览里',
        false,
        all.some(({ itemId }) => itemId === earlierId),
      );
      const found = all.filter(({ itemId }) => itemId === reached.itemId);
      return found.length > 0 && found;
    });
    const { from, to, sentence } = present('预览', moving);
    same('预览的原期', old, from);
    same('预览的新期在后', true, to > old);
    matches('由来', /遇临时放假/, sentence);
    same('确认以前时限不动', old, dueOf(await client.item(reached.itemId)));

    await confirm(world, noticeId);
    const moved = await client.item(reached.itemId);
    same(
      '确认以后与预览一致',
      [to, sentence],
      [dueOf(moved), moved.deadlines[0]?.explanation.sentence],
    );
    const [event] = await movesOf(world, reached);
    same('原期、新期都在记录里', [from, to], [event?.data.from, event?.data.to]);
    same(
      '依据哪份通知',
      noticeId,
      (present('变动', event).data.why as { noticeId: string }).noticeId,
    );
    const after = await client.item(earlierId);
    same('另一件没有变化', [before.version, before.deadlines], [after.version, after.deadlines]);
    same(
      '再预览已经没有要动的',
      [],
      (await preview(world, noticeId)).filter(({ itemId }) => itemId === reached.itemId),
    );
    await refused(world, {
      ...{ what: '确认两次', by: 'admin', status: 409, code: 'NOTICE_CONFIRMED' },
      ...{ says: /已由/, call: post(`${PATH}/${noticeId}/confirm`, {}) },
    });

    await confirm(world, await load(world, '按原安排重新载入', now));
    same('时限还原', old, dueOf(await client.item(reached.itemId)));
    same('一来一去都在记录里', 2, (await movesOf(world, reached)).length);
    world.report.held(`${old} 放假，时限顺延至 ${to}；另一件 ${dueOf(before)} 不动；撤回以后还原`);
  },
};
