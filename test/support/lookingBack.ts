import { conclude } from '../../functions/domain/decide/course.ts';
import { openLookBack } from '../../functions/domain/decide/lookBacks/open.ts';
import {
  LOOK_BACK_PREFIX,
  type LookBackEvent,
  type StoredEvent,
} from '../../functions/domain/events.ts';
import type { LookBack, LookBackChoice, LookBackWhy } from '../../functions/domain/lookBack.ts';
import { reduceLookBack } from '../../functions/domain/reduce/lookBackRound.ts';
import type { ItemState } from '../../functions/domain/state.ts';
import { link } from '../../functions/store/append.ts';
import { completed, consulting, drafted, handling, inspecting } from './acting.ts';
import { actor, rulesOn, type Story, told } from './given.ts';
import { draftA, draftC } from './stepData.ts';

/** Closed with a class: A solved, C not possible yet. */
export function closedAs(letter: 'A' | 'C', from: Story = handling()): Story {
  const reply = letter === 'A' ? draftA : draftC;
  const inspected = completed(inspecting(consulting(drafted(from, reply))), 'inspect');
  const body = conclude(inspected.state, 'closed', inspected.rules);
  if (!body) throw new Error('not closed');
  return told(inspected, body);
}

/** An item as a round may choose it. */
export function chosen(
  { itemId, item, reply, division }: ItemState,
  why: LookBackWhy,
): LookBackChoice {
  return {
    itemId,
    number: item.number,
    title: item.title,
    session: item.session.name,
    classThen: reply?.class ?? '',
    why,
    ...(division ? { handler: division.handler, section: division.section } : {}),
  };
}

/** The round after one more event. */
export function toldRound(events: StoredEvent<LookBackEvent>[], body: LookBackEvent, by = 'clerk') {
  const last = events.at(-1);
  const at = {
    stream: `${LOOK_BACK_PREFIX}2026-1`,
    version: last?.version ?? 0,
    hash: last?.hash ?? '',
  };
  const event = link(at, body, actor(by), '2026-03-16T01:00:00.000Z');
  return [...events, event as StoredEvent<LookBackEvent>];
}

/** A round that was opened over some items. */
export function roundOver(choices: readonly LookBackChoice[], changes = {}): LookBack {
  const wanted = { year: 2026, title: '2026年回头看', ...changes };
  const body = openLookBack('2026-1', wanted, choices, actor('clerk'), rulesOn());
  const round = reduceLookBack(toldRound([], body));
  if (!round) throw new Error('no round');
  return round;
}
