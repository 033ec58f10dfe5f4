import { computeDeadline } from '../deadline/computeDeadline.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { clock } from '../profile/profile.ts';
import { secondReplyOf } from '../promise.ts';
import type { CommonRules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import type { StepId } from '../steps/ids.ts';

/** The steps of 再次答复 before the deputies are asked. */
const SECOND_REPLY: readonly StepId[] = [
  'second-draft',
  'second-review',
  'second-sign',
  'second-deliver',
];

/** The clock of a step that has one of its own, beside the item's (domain.md §3.6, §3.7). */
export function taskDue(
  state: ItemState,
  step: StepId,
  { profile, calendar, today }: CommonRules,
  side?: string,
): { due?: Deadline } {
  const { kind } = state.item;
  if (step === 'consult' || step === 'second-consult') {
    const rule = clock(profile, 'ratingReturn', kind);
    return { due: computeDeadline(rule, { formSent: today }, calendar) };
  }
  if (step === 'inspect' && state.repliedOn) {
    const rule = clock(profile, 'inspection', kind);
    return { due: computeDeadline(rule, { replied: state.repliedOn }, calendar) };
  }
  if (step === 'rectify') {
    const rule = clock(profile, 'rectification', kind);
    return { due: computeDeadline(rule, { inspected: today }, calendar) };
  }
  const owed = SECOND_REPLY.includes(step) ? secondReplyOf(state, side) : undefined;
  if (!owed) return {};
  const rule = clock(profile, 'promiseReply', kind);
  return { due: computeDeadline(rule, { promiseDone: owed.reply.because.on }, calendar) };
}
