import { ending, refuseAll } from '../../support/endings.ts';
import { handIn } from '../../support/handIn.ts';
import type { Item } from '../../support/types.ts';
import type { World } from '../../support/world.ts';

/** 拟办: by the wrong people, with the wrong data. */
export async function atPropose(world: World, item: Item): Promise<void> {
  const data = handIn('propose', item, {
    people: world.people,
    today: await world.today(),
    letter: 'A',
  });
  await refuseAll(world, item, [
    ending(item, 'propose', data, {
      what: '局长代拟办',
      by: 'director',
      status: 403,
      code: 'FORBIDDEN',
      says: /由本件的局办公室经办、局办公室主任办理/,
    }),
    ending(item, 'propose', data, {
      what: '别科承办人看不到',
      by: 'handler-jycj-1',
      status: 404,
      code: 'NOT_FOUND',
      says: /没有找到/,
    }),
    ending(
      item,
      'propose',
      { ...data, sponsor: 'clerk' },
      {
        what: '包案领导不是分管领导',
        by: 'clerk',
        status: 422,
        code: 'SPONSOR_INVALID',
        says: /分管领导/,
      },
    ),
    ending(
      item,
      'propose',
      { ...data, sections: [] },
      { what: '没有科室', by: 'clerk', status: 400, code: 'BAD_INPUT', says: /sections/ },
    ),
    ending(item, 'propose', data, {
      what: '拟办不能退回',
      by: 'clerk',
      outcome: 'return',
      status: 422,
      code: 'OUTCOME_INVALID',
      says: /不能这样办理/,
    }),
    ending(
      item,
      'sign',
      {},
      {
        what: '还没有的待办',
        by: 'director',
        status: 404,
        code: 'TASK_NOT_FOUND',
        says: /刷新页面/,
      },
    ),
  ]);
}
