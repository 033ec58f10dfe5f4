import { present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { act, finish } from '../support/finish.ts';
import { registerNew } from '../support/register.ts';
import type { Item } from '../support/types.ts';
import { until } from '../support/until.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario, World } from '../support/world.ts';

interface Activities {
  activities: { activityId: string; methodName: string }[];
  counts: { method: string; name: string; count: number }[];
}

const SITE = { method: 'site', title: '驿站和窗口实地调研' };

const listOf = ({ client }: World, year: string) =>
  client.ask<Activities>('clerk', { path: `/v1/activities?year=${year}&limit=100` });

const timesOf = ({ counts }: Activities) =>
  counts.find(({ method }) => method === SITE.method)?.count ?? 0;

/** An item that waits for its investigation, and another one for 举一反三. */
async function two(world: World): Promise<[Item, Item]> {
  const wanted = { title: '关于改善灵活就业人员参保服务的建议', demands: ['增设窗口', '简化材料'] };
  const { itemId } = await registerNew(world, wanted);
  const walker = createWalker(world, itemId);
  const item = await walker.walk({
    until: ({ stage, contacts }) => stage === 'investigating' && contacts.length > 0,
  });
  const other = { title: '关于改善新市民参保服务的建议', demands: ['增设窗口'] };
  return [item, await registerNew(world, other)];
}

/** People went and looked, found what it is like elsewhere too; each demand rests on a policy or says why not. */
export const researched: Scenario = {
  name: 'researched',
  title:
    '办前调查：实地调研记入各件，举一反三关联另一件，按方式计数；每项诉求有政策依据，没有的写明为什么',
  async run(world) {
    const { client, report } = world;
    const [item, other] = await two(world);
    const { handler } = present('责任分工', item.division);
    const today = await world.today();
    const year = today.slice(0, 4);
    const before = await listOf(world, year);
    const activity = {
      ...SITE,
      ...{ on: today, place: '城北街道便民服务中心', people: [handler, 'clerk'] },
      outside: ['市总工会'],
      items: [item.itemId],
      findings: '窗口两处，排队平均四十分钟；材料清单有三项可以共享核验。',
      measures: '增设两处窗口，三项材料改为共享核验。',
      similar: [
        { place: '城南街道', measure: '同样改为共享核验', itemId: other.itemId },
        { place: '各县区窗口', measure: '推广共享核验', subject: '社会保障' },
      ],
    };
    const data = {
      summary: '实地查看三处窗口，访谈三十人，与市总工会会商一次。',
      policies: [{ title: '社会保险经办条例', demands: [1] }],
      jointPoint: '条例要求优化经办服务，与诉求一致。',
    };
    const call = { method: 'POST', path: '/v1/activities' } as const;
    await refuseAll(world, item, [
      ending(item, 'investigate', data, {
        ...{ what: '一项诉求没有政策依据', by: handler, status: 422 },
        ...{ code: 'POLICY_MISSING', says: /第2项诉求/ },
      }),
      {
        ...{
          what: '没有这种方式',
          by: handler,
          call: { ...call, json: { ...activity, method: 'tour' } },
        },
        ...{ status: 422, code: 'METHOD_UNKNOWN', says: /现场调研/ },
      },
      {
        ...{
          what: '举一反三没有关联',
          by: handler,
          status: 422,
          code: 'LINK_MISSING',
          says: /举一反三/,
        },
        call: { ...call, json: { ...activity, similar: [{ place: '城南', measure: '同办' }] } },
      },
    ]);
    const { activityId } = await act<{ activityId: string }>(world, 'clerk', {
      ...{ did: '登记现场调研', path: call.path, json: activity },
    });
    same(
      '记入所服务的件',
      [activityId, 'served'],
      (({ research: [one] }) => [one?.activityId, one?.as])(await client.item(item.itemId)),
    );
    same(
      '举一反三记入另一件',
      ['similar', '同样改为共享核验'],
      (({ research: [one] }) => [one?.as, one?.measure])(await client.item(other.itemId)),
    );
    const after = await until('调研活动清单', async () => {
      const now = await listOf(world, year);
      return now.activities.some((one) => one.activityId === activityId) && now;
    });
    same('按方式计数', true, timesOf(after) > timesOf(before));
    const whole = await client.ask<{ findings: string }>(handler, {
      path: `/v1/activities/${activityId}`,
    });
    same('发现和措施看得到', activity.findings, whole.findings);

    const withoutPolicy = [{ demand: 2, reason: '共享核验尚无省级规定，拟先在本市试行。' }];
    const done = await finish(
      world,
      item.itemId,
      { step: 'investigate', by: handler },
      { ...data, withoutPolicy },
    );
    same('政策依据对应诉求', [1], done.investigation?.policies[0]?.demands);
    report.held('调研按方式计数、记入各件、举一反三；每项诉求有依据或说明');
  },
};
