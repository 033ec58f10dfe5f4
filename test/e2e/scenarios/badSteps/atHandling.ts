import { ending, refuseAll } from '../../support/endings.ts';
import { handIn } from '../../support/handIn.ts';
import { letterOf } from '../../support/profile.ts';
import type { Item } from '../../support/types.ts';
import type { World } from '../../support/world.ts';

/** 办中检查 before the deputy was told anything; 拟稿 that leaves a demand out, or promises nothing and says it does. */
export async function atHandling(world: World, item: Item): Promise<void> {
  const { people, profile } = world;
  const by = item.division?.handler ?? '';
  const circumstances = { people, profile, today: await world.today() };
  const solved = handIn('draft', item, { ...circumstances, letter: letterOf(profile, 'solved') });
  const planned = handIn('draft', item, {
    ...circumstances,
    letter: letterOf(profile, 'promise'),
  });
  const { promise: _promise, ...without } = planned as { promise?: object };
  const { answers } = solved as { answers: object[] };
  await refuseAll(world, item, [
    ending(item, 'check', handIn('check', item, { ...circumstances, letter: 'A' }), {
      ...{ what: '没通报进度就办中检查', by: 'clerk', status: 422, code: 'CONTACT_DURING_MISSING' },
      says: /还没有办中沟通记录/,
    }),
    ending(
      item,
      'draft',
      { ...solved, answers: answers.slice(0, 1) },
      { what: '漏答一项诉求', by, status: 422, code: 'DEMAND_UNANSWERED', says: /第2项/ },
    ),
    ending(item, 'draft', without, {
      ...{ what: '列入计划解决而没有承诺', by, status: 422, code: 'PROMISE_MISSING' },
      says: /承诺/,
    }),
  ]);
}

/** 面复送达 before anybody replied face to face (domain.md §1 row 9). */
export async function atDeliver(world: World, item: Item): Promise<void> {
  const by = item.division?.handler ?? '';
  const circumstances = { people: world.people, today: await world.today(), letter: 'A' };
  await refuseAll(world, item, [
    ending(item, 'deliver', handIn('deliver', item, circumstances), {
      ...{ what: '没有面复就送达', by, status: 422, code: 'FACE_TO_FACE_MISSING' },
      says: /还没有面复记录/,
    }),
  ]);
}
