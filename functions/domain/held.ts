import { isOver } from './conclusion.ts';
import type { Held } from './handOver.ts';
import { openCorrections } from './inspection.ts';
import { openAdvice } from './keyItem.ts';
import { isSettled, ledgerOf } from './promise.ts';
import { type ItemState, openTasks } from './state.ts';
import { openSteps } from './stepPlan.ts';
import { lastStep, openUrges } from './urge.ts';

/** Whether somebody still has to see to it: on its route, in 成效跟踪, or rolling on. */
const isLive = (state: ItemState) => !isOver(state) || state.rolling !== undefined;

function holdings(state: ItemState): [Held, string][] {
  const { division, proposal } = state;
  return [
    ...(isLive(state) && division ? [['handler', division.handler] as [Held, string]] : []),
    ...(isLive(state) && proposal ? [['sponsor', proposal.sponsor] as [Held, string]] : []),
    ...openTasks(state).flatMap(({ desk }): [Held, string][] =>
      'person' in desk ? [['task', desk.person]] : [],
    ),
    ...ledgerOf(state)
      .filter((entry) => !isSettled(entry))
      .map(({ owner }): [Held, string] => ['promise', owner]),
    ...openSteps(state).map(({ owner }): [Held, string] => ['step', owner]),
    ...openAdvice(state).map(({ owner }): [Held, string] => ['advice', owner]),
    ...openUrges(state.urges).map((urge): [Held, string] => ['urge', lastStep(urge).to]),
    ...openCorrections(state).map(({ by }): [Held, string] => ['correction', by]),
  ];
}

/** What of the item a person has in hand; nothing where it is none of his. */
export function heldBy(state: ItemState, person: string): Held[] {
  const held = holdings(state).flatMap(([what, holder]) => (holder === person ? [what] : []));
  return [...new Set(held)];
}

/** Everybody who has something of the item in hand, person ids. */
export function holdersOf(state: ItemState): string[] {
  return [...new Set(holdings(state).map(([, holder]) => holder))].toSorted();
}

/** The sections that take the item or were proposed for it. */
export function sectionsOf(state: ItemState): string[] {
  if (!isLive(state)) return [];
  const { division, proposal } = state;
  const sections = [...(proposal?.sections ?? []), ...(division ? [division.section] : [])];
  return [...new Set(sections)].toSorted();
}
