import type { CivilDate } from './calendar/civilDate.ts';
import { CLOCK_WORDS } from './clockWords.ts';
import { hasMet } from './contact.ts';
import { lastAsking, opinionNow } from './coUnit.ts';
import type { Anchors } from './deadline/anchors.ts';
import { computeDeadline } from './deadline/computeDeadline.ts';
import type { Deadline } from './deadline/deadline.ts';
import { fixedDeadline } from './deadline/fixedDeadline.ts';
import { itemAnchors } from './itemAnchors.ts';
import { mainDeadline } from './mainDeadline.ts';
import type { ClockName } from './profile/clockSchema.ts';
import { clock } from './profile/profile.ts';
import { isPending, ledgerOf } from './promise.ts';
import type { CommonRules } from './rules.ts';
import type { ItemState, Task } from './state.ts';
import type { StepId } from './steps/ids.ts';
import { awaitsPublication, decisionNow } from './toPublish.ts';

/** One deadline of an item: of which clock, its name in words, and whether it is still to be met. */
export interface ItemDeadline {
  kind: ClockName | 'promise';
  name: string;
  deadline: Deadline;
  open: boolean;
  /** Civil date on which it was met, where that is known. */
  metOn?: CivilDate | undefined;
}

/** The clocks that a task carries itself; the steps of 再次答复 all carry the same. */
const OF_TASKS: Partial<Record<StepId, ClockName>> = {
  consult: 'ratingReturn',
  'second-consult': 'ratingReturn',
  inspect: 'inspection',
  rectify: 'rectification',
  'second-draft': 'promiseReply',
  'second-review': 'promiseReply',
  'second-sign': 'promiseReply',
  'second-deliver': 'promiseReply',
};

/** A clock that no event stores: counted from the item's own days. */
function counted(
  kind: ClockName,
  { item }: ItemState,
  { profile, calendar }: CommonRules,
  anchors: Anchors,
  open: boolean,
): ItemDeadline[] {
  const rule = clock(profile, kind, item.kind, item.session.recess);
  if (!anchors[rule.anchor]) return [];
  const deadline = computeDeadline(rule, anchors, calendar);
  return [{ kind, name: CLOCK_WORDS[kind], deadline, open }];
}

/** The clocks of the beginning, which only the first round has. */
function ofBeginning(state: ItemState, rules: CommonRules): ItemDeadline[] {
  if (state.round > 1) return [];
  const anchors = itemAnchors(state.item);
  const going = !state.concluded;
  const last = counted('return', state, rules, anchors, false);
  const inside = counted('dispatch', state, rules, anchors, going && !state.division);
  if (state.item.part === 'co') return [...last, ...inside];
  const met = hasMet(state, 'before');
  return [
    ...last.map((one) => ({ ...one, open: going && rules.today <= one.deadline.due })),
    ...inside,
    ...counted('firstContact', state, rules, anchors, going && !met),
    ...counted('draft', state, rules, anchors, going && !state.reply),
  ];
}

function ofTask({ step, due, status }: Task): ItemDeadline[] {
  const kind = OF_TASKS[step];
  if (!due || !kind) return [];
  return [{ kind, name: CLOCK_WORDS[kind], deadline: due, open: status === 'open' }];
}

/** The latest task of each clock of this round, in the main course and in each side one. */
function latestTasks({ tasks, round }: ItemState): Task[] {
  const latest = new Map(
    tasks
      .filter((task) => task.round === round && task.status !== 'void' && OF_TASKS[task.step])
      .map((task) => [`${task.side ?? ''}#${OF_TASKS[task.step]}`, task] as const),
  );
  return [...latest.values()];
}

function ofUnits({ coUnits = [], concluded, repliedOn }: ItemState, word: string): ItemDeadline[] {
  return coUnits.flatMap((unit) => {
    const asking = lastAsking(unit);
    if (!asking) return [];
    const answer = opinionNow(unit);
    const open = !answer && !concluded && !repliedOn;
    const kind = asking.reason ? ('coRedo' as const) : ('coRequest' as const);
    const name = `${unit.unit}${word}时限`;
    return [{ kind, name, deadline: asking.due, open, metOn: answer?.on }];
  });
}

function ofPromises(state: ItemState, { profile, calendar }: CommonRules): ItemDeadline[] {
  const { warnBefore } = profile.promises;
  return ledgerOf(state).map((entry) => ({
    kind: 'promise' as const,
    name: `承诺时限：${entry.matter}`,
    deadline: fixedDeadline({ date: entry.due, word: '承诺的日期' }, calendar, { warnBefore }),
    open: isPending(entry),
  }));
}

function ofUrges({ urges = [] }: ItemState): ItemDeadline[] {
  return urges.flatMap(({ steps, answer, number }) => {
    const step = steps.at(-1);
    if (!step) return [];
    const name = `催办回复时限${number ? `（${number}）` : ''}`;
    const deadline = step.answerBy;
    return [{ kind: 'urgeAnswer' as const, name, deadline, open: !answer, metOn: answer?.on }];
  });
}

/** 公开时限 of the reply of this round; of an item from before it was kept, counted from its day. */
function ofPublication(state: ItemState, rules: CommonRules): ItemDeadline[] {
  const { publication, repliedOn, item } = state;
  if (!repliedOn || item.part === 'co') return [];
  const kind = 'publish' as const;
  if (!publication?.due) return counted(kind, state, rules, { replied: repliedOn }, false);
  const open = awaitsPublication(state);
  const { on: metOn } = decisionNow(state) ?? {};
  return [{ kind, name: CLOCK_WORDS[kind], deadline: publication.due, open, metOn }];
}

/**
 * Every deadline of an item, the one that it stands under first: of each clock that has begun (domain.md §3),
 * whether stored by an event or counted from the item's days, met or still to be met.
 */
export function deadlinesOf(state: ItemState, rules: CommonRules): ItemDeadline[] {
  const { replyDeadline, repliedOn, concluded } = state;
  const { kind, name } = mainDeadline(state, rules.profile);
  const main = { kind, name, deadline: replyDeadline, open: !repliedOn && !concluded };
  return [
    { ...main, metOn: repliedOn },
    ...latestTasks(state).flatMap(ofTask),
    ...ofUnits(state, rules.profile.words.coOpinion),
    ...ofPromises(state, rules),
    ...ofUrges(state),
    ...ofBeginning(state, rules),
    ...ofPublication(state, rules),
  ];
}
