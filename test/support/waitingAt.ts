import type { StepId } from '../../functions/domain/steps/ids.ts';
import {
  completed,
  consulting,
  contacted,
  coWaitingAt,
  divided,
  drafted,
  FIRST,
  handling,
  inspecting,
  REVIEWS,
  reported,
  returning,
  secondTime,
  through,
} from './acting.ts';
import { opened, registered, type Story } from './given.ts';
import { kept, secondAt, tracked } from './promising.ts';
import { sideOf } from './sides.ts';
import { toCorrect } from './stepData.ts';

/** A motion under 重点督办: its reply is put to the superior before it is signed. */
export function superiorAsked(
  from: Story = registered({ kind: 'motion', motionNumber: '7', keyItem: true }),
): Story {
  const before = REVIEWS.slice(0, REVIEWS.indexOf('sign'));
  return opened(through(drafted(handling(divided(from))), before), 'superior-check');
}

/** A story in which the step's task is open and everything before it was done. */
export function waitingAt(step: StepId, from: Story = registered()): Story {
  if (step === 'return-sign') return returning();
  if (step === 'return-answer') return reported();
  if (step === 'co-draft' || step === 'co-send') return coWaitingAt(step);
  const first = FIRST.indexOf(step);
  if (first >= 0) return opened(through(from, FIRST.slice(0, first)), step);
  const ready = divided(from);
  if (step === 'investigate' || step === 'classify') {
    const met = contacted(ready, 'before');
    return step === 'investigate' ? opened(met, step) : opened(through(met, ['investigate']), step);
  }
  if (step === 'draft' || step === 'check') return handling(ready);
  const review = [...REVIEWS, 'deliver' as const].indexOf(step);
  if (review >= 0) {
    return opened(through(drafted(handling(ready)), REVIEWS.slice(0, review)), step);
  }
  if (step === 'superior-check') return superiorAsked();
  const asked = consulting(drafted(handling(ready)));
  if (step === 'consult') return asked;
  if (step === 'decide') return opened(secondTime(asked), 'decide');
  const inspected = inspecting(asked);
  if (step === 'inspect') return inspected;
  if (sideOf(step) === 'promise-1') return secondAt(step, kept(tracked(handling(ready))));
  return opened(completed(inspected, 'inspect', 'rectify', toCorrect(inspected.state)), 'rectify');
}
