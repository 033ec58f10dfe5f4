import { same } from '../support/difference.ts';
import { refused } from '../support/refusals.ts';
import { registerNew } from '../support/register.ts';
import { until } from '../support/until.ts';
import type { Scenario } from '../support/world.ts';

/** A subject raised twice is met at its source, and the case library keeps what was learnt. */
export const lessonLearnt: Scenario = {
  name: 'lesson-learnt',
  title: '反复提出的从源头治理：两件同类入案例库，按类别查得到',
  async run(world) {
    const { client } = world;
    const wanted = { title: '关于规范实习用工的建议', demands: ['规范用工'] };
    const ids = [
      (await registerNew(world, wanted)).itemId,
      (await registerNew(world, wanted)).itemId,
    ];
    const json = {
      kind: 'source',
      subject: '劳动关系',
      items: ids,
      lesson: '诉求连年相同，根子在实习备案缺位。',
      measures: '建立校企实习备案制度，每季度抽查。',
    };
    const call = { method: 'POST', path: '/v1/lessons', json } as const;
    await refused(world, {
      what: '只提过一次的“源头治理”',
      by: 'clerk',
      call: { ...call, json: { ...json, items: ids.slice(0, 1) } },
      ...{ status: 422, code: 'SUBJECT_NOT_REPEATED', says: /至少两件/ },
    });
    const { lessonId } = await client.ask<{ lessonId: string }>('clerk', call);
    const path = `/v1/lessons?subject=${encodeURIComponent('劳动关系')}&limit=100`;
    const found = await until('案例库里的这一条', async () => {
      const { lessons } = await client.ask<{
        lessons: { lessonId: string; items: { itemId: string }[] }[];
      }>('clerk', { path });
      return lessons.find((lesson) => lesson.lessonId === lessonId);
    });
    same(
      '案例所依据的件',
      ids,
      found.items.map(({ itemId }) => itemId),
    );
    world.report.held(`${lessonId} 按类别查得到，写明了从源头怎么改`);
  },
};
