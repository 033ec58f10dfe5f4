import { addDays } from '../support/dates.ts';
import { present, same } from '../support/difference.ts';
import { ending, refuseAll } from '../support/endings.ts';
import { registerNew } from '../support/register.ts';
import { createWalker } from '../support/walk.ts';
import type { Scenario } from '../support/world.ts';

/** The inspection finds an answer that was not carried out: corrections, report, inspected again, fed back. */
export const inspectedAndCorrected: Scenario = {
  name: 'inspected-and-corrected',
  title: '督查发现答复没有落实：逐项整改、逐项报告、再查通过，进展和成效反馈代表',
  needsDev: true,
  async run(world) {
    const { client, people } = world;
    const { itemId } = await registerNew(world, {
      title: '关于增设社区就业服务点的建议',
      demands: ['增设服务点', '公布服务清单'],
    });
    const walker = createWalker(world, itemId);
    const item = await walker.walk({ until: ({ stage }) => stage === 'inspecting' });
    const { handler } = present('责任分工', item.division);
    const today = await world.today();
    const team = people.at({ role: 'inspector' }).map(({ id }) => id);
    const by = present('督查组', team[0]);
    const results = [
      { of: 'demand-1', result: 'not', note: '服务点没有挂牌' },
      { of: 'demand-2', result: 'done' },
    ];
    const data = { team, noticeOn: today, findings: '现场核查两处，服务点没有挂牌。', results };
    await refuseAll(world, item, [
      ending(
        item,
        'inspect',
        { ...data, team: [handler] },
        {
          ...{ what: '承办人自己督查', by, status: 422, code: 'TEAM_INVALID', says: /督查组成员/ },
        },
      ),
      ending(item, 'inspect', data, {
        ...{ what: '没有落实也放过', by, status: 422, code: 'NOT_CARRIED_OUT', says: /整改/ },
      }),
      ending(
        item,
        'inspect',
        { ...data, results: results.slice(1) },
        {
          ...{ what: '漏查一项', by, status: 422, code: 'RESULT_MISSING', says: /demand-1/ },
        },
      ),
    ]);

    const corrections = [{ what: '服务点挂牌开放', by: handler, until: addDays(today, 20) }];
    const taskId = present('督查待办', item.openTasks[0]).taskId;
    const { version } = await client.item(itemId);
    await client.complete(by, { itemId, taskId, version }, 'rectify', { ...data, corrections });
    const done = await walker.walk();
    same('结论', 'closed', done.concluded?.how);
    same(
      '两次督查',
      ['rectify', 'done'],
      done.inspections.map(({ outcome }) => outcome),
    );
    same(
      '整改有报告',
      true,
      done.corrections.every(({ report }) => report !== undefined),
    );

    const told = { progress: '服务点已挂牌开放', effect: '首月服务120人次' };
    await client.ask(handler, { method: 'POST', path: `/v1/items/${itemId}/feedback`, json: told });
    same('反馈在案', 1, (await client.item(itemId)).feedback.length);
    world.report.held('没有落实的查得出、改得了、告诉了代表');
    await present('/dev', world.dev).idle();
    await walker.checkMails();
  },
};
