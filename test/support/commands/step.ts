import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import { asksAfter } from '../../../functions/domain/decide/coUnits/ask.ts';
import { openTasks, type Task } from '../../../functions/domain/state.ts';
import type { StepData } from '../../../functions/domain/steps/data.ts';
import type { Outcome } from '../../../functions/domain/steps/desk.ts';
import type { StepId } from '../../../functions/domain/steps/ids.ts';
import { STEPS } from '../../../functions/domain/steps/table.ts';
import { sitting } from '../acting.ts';
import { draftA, draftB, draftC, GOOD, toCorrect } from '../stepData.ts';
import type { Command, Wish } from './command.ts';

const ALL: readonly Outcome[] = ['done', 'return', 'rectify', 'again', 'accept'];

/** Of the right shape, and yet not to be accepted. */
const WRONG: { [S in StepId]?: Partial<StepData[S]> } = {
  propose: { sections: ['none'] },
  assign: { handler: 'handler-jycj-1' },
  investigate: { policies: [] },
  classify: { tier: 'none' },
  draft: { answers: [{ demand: 1, answer: '办法已印发。' }] },
  'party-group': { meetingOn: '2026-02-30' },
  'superior-check': { answeredOn: '2020-01-01' },
  deliver: { deliveries: [] },
  inspect: { team: ['handler-ldbz-1'] },
  rectify: { reports: [] },
  'co-send': { on: '2099-01-01' },
  'second-deliver': { deliveries: [] },
};

/** What is handed in: rightly, or, rarely, with something wrong about it. */
function handedIn({ state, dice }: Wish, step: StepId, outcome: Outcome): StepData[StepId] {
  if (outcome === 'return') return { opinion: dice.words('请再斟酌') };
  if (outcome === 'rectify') return toCorrect(state);
  const right = step === 'draft' ? dice.one([draftA, draftB, draftC]) : GOOD[step](state);
  return dice.chance(6) ? Object.assign({}, right, WRONG[step]) : right;
}

function outcomeOf({ dice }: Wish, { step }: Task): Outcome {
  if (dice.chance(4)) return dice.one(ALL);
  const { outcomes } = STEPS[step];
  return dice.chance(12) ? dice.one(outcomes) : (outcomes[0] ?? 'done');
}

/** 办结一步: by whoever sits there, or, rarely, by anybody; an open one, or, rarely, one that is done. */
export const endStep: Command = (wish) => {
  const { state, rules, dice } = wish;
  const tasks = dice.chance(5) ? state.tasks : openTasks(state);
  if (tasks.length === 0) return undefined;
  const task = dice.one(tasks);
  // A rating is the deputies' own: whoever comes to that step is refused.
  const nobodys = STEPS[task.step].roles.length === 0;
  const by = nobodys || dice.chance(10) ? wish.by : sitting(task.desk);
  const outcome = outcomeOf(wish, task);
  const data = handedIn(wish, task.step, outcome);
  const number = ['number', 'co-send'].includes(task.step)
    ? `×人社建字〔2026〕${state.version}号`
    : undefined;
  const event = completeTask(state, by, { taskId: task.taskId, outcome, data }, rules, number);
  return [event, ...asksAfter(state, event, rules)];
};
