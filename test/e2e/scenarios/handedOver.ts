import { matches, present, same } from '../support/difference.ts';
import { ending } from '../support/endings.ts';
import { waitingFor } from '../support/finish.ts';
import { handIn } from '../support/handIn.ts';
import { deskOf, handOver, mailCount, mailsTo, refusing } from '../support/handOvers.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { promiseOf } from '../support/secondReply.ts';
import { promising } from '../support/sideCourses.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { untouchedBy } from '../support/untouched.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

const REASON = '调往市医疗保障局工作';

interface Leaving {
  item: Item;
  from: string;
  to: string;
  act: object;
}

async function refusals(world: World, { item, from, act }: Leaving): Promise<void> {
  const how = { status: 422 };
  const other = present('别的科室', world.people.handlersOf('jycj')[0]).id;
  const head = present('负责人', world.people.headOf(item.division?.section ?? '')).id;
  await untouchedBy(world, item.itemId, async () => {
    await refused(
      world,
      refusing(act, {
        ...{ what: '承办人自己交接', by: from, status: 403, code: 'FORBIDDEN', says: /局办公室/ },
      }),
    );
    for (const [what, to, code, says] of [
      ['交接给自己', from, 'TO_SELF', /不能交接给自己/],
      ['交接给科室负责人', head, 'ROLE_MISSING', /不是具体承办人/],
      ['交接给别的科室', other, 'OTHER_SECTION', /不在.*承办科室/],
      ['交接给通讯录里没有的人', 'nobody', 'PERSON_UNKNOWN', /通讯录里没有/],
    ] as const) {
      await refused(world, refusing({ ...act, to }, { ...how, what, code, says }));
    }
    await refused(
      world,
      refusing(
        { ...act, from: 'secretary' },
        { ...how, what: '名下没有件的人', code: 'NOTHING_HELD', says: /名下没有/ },
      ),
    );
  });
}

/** Whose it is now: the desk, the division, the timeline; who left can do nothing with it any more. */
async function moved(world: World, { item, from, to }: Leaving): Promise<Item> {
  const { client, people } = world;
  const { itemId } = item;
  const now = await client.item(itemId);
  same('现在的承办人', to, now.division?.handler);
  const task = await waitingFor(world, itemId, 'draft');
  same('待办在接办人案头', to, task.desk.person);
  await until('接办人的待办清单', async () => (await deskOf(world, to)).includes(itemId));
  same('离岗的人没有这一件', false, (await deskOf(world, from)).includes(itemId));
  const last = (await client.timeline(itemId)).findLast(({ type }) => type === 'item.handed-over');
  matches(
    '经过',
    new RegExp(`交接：${people.byId(from).name} → ${people.byId(to).name}`),
    last?.what ?? '',
  );
  const today = await world.today();
  const data = handIn('draft', now, { people, today, letter: 'A', profile: world.profile });
  await refused(
    world,
    ending(now, 'draft', data, {
      ...{ what: '离岗的人接着拟稿', by: from, status: 403, code: 'FORBIDDEN', says: /承办人/ },
    }),
  );
  return now;
}

/** A promise goes with the one who owes it. */
async function promiseMoved(world: World): Promise<void> {
  const item = await promising(world, 1);
  const owner = promiseOf(item, 'promise-1').owner;
  const to = present('包案领导', item.proposal).sponsor;
  const on = await world.today();
  const act = { kind: 'person', from: owner, to, on, reason: '退休' };
  const done = await handOver(world, act, '科室负责人退休，承诺交给包案领导');
  same(
    '这一件在内',
    true,
    done.items.some(({ itemId }) => itemId === item.itemId),
  );
  const now = await world.client.item(item.itemId);
  same('承诺的责任人', to, promiseOf(now, 'promise-1').owner);
  type Page = { promises: { itemId: string }[] };
  const listed = async (person: string) =>
    (
      await world.client.ask<Page>('clerk', {
        path: `/v1/promises?owner=${person}&status=open&limit=100`,
      })
    ).promises.some(({ itemId }) => itemId === item.itemId);
  await until('台账随人', async () => (await listed(to)) && !(await listed(owner)));
}

/** 交接: a handler leaves; all that is his goes over in one act, with one digest, and the item goes on. */
export const handedOver: Scenario = {
  name: 'handed-over',
  title: '交接：承办人调离，在办件、待办、承诺一次交清，接办人收到一封清单，接着办到底',
  needsDev: true,
  alone: true,
  async run(world) {
    const { people } = world;
    const wanted = { title: '关于加强护理员技能培训的建议', demands: ['扩大培训规模'] };
    const { itemId } = await registerNew(world, wanted);
    const walker = createWalker(world, itemId);
    const item = await walker.walk({
      until: (one) => one.openTasks.some(({ step }) => step === 'draft'),
    });
    // 办中检查 is opened beside 拟稿, sooner or later.
    await waitingFor(world, itemId, 'check');
    await world.dev?.idle();
    const { handler: from, section } = present('分工', item.division);
    const to = present(
      '接办人',
      people.handlersOf(section).find(({ id }) => id !== from),
    ).id;
    const act = { kind: 'person', from, to, on: await world.today(), reason: REASON };
    const leaving = { item, from, to, act };
    await refusals(world, leaving);

    const given = new RegExp(`【交接】${people.byId(from).name}名下\\d+件已交给您`);
    const taken = new RegExp(`【交接】您名下\\d+件已交给${people.byId(to).name}`);
    const before = [await mailCount(world, to, given), await mailCount(world, from, taken)];
    const done = await handOver(world, act, `交接：${people.byId(from).name}调离`);
    same('全部交清', [true, []], [done.finished, done.remaining]);
    same(
      '这一件在内',
      true,
      done.items.some((one) => one.itemId === itemId),
    );
    same(
      '接办人只收到一封',
      1,
      (await mailsTo(world, to, given, before[0] ?? 0)) - (before[0] ?? 0),
    );
    same(
      '离岗的人也有一封',
      1,
      (await mailsTo(world, from, taken, before[1] ?? 0)) - (before[1] ?? 0),
    );
    await refused(world, {
      ...{ what: '已经交清还继续', by: 'clerk', status: 409, code: 'HAND_OVER_FINISHED' },
      ...{ says: /交接完毕/ },
      call: { method: 'POST', path: `/v1/hand-overs/${done.handOverId}/continue`, json: {} },
    });
    await moved(world, leaving);

    const closed = await walker.walk();
    same('由接办人办到', ['closed', to], [closed.concluded?.how, closed.division?.handler]);
    await walker.checkMails();
    await promiseMoved(world);
    world.report.held('人走了，件、待办、承诺一件不落，都在接办的人名下');
  },
};
