import { conclude } from '../../functions/domain/decide/course.ts';
import { ratePromise } from '../../functions/domain/decide/promises/ratePromise.ts';
import { keepPromise } from '../../functions/domain/decide/promises/settle.ts';
import type { NewRating } from '../../functions/domain/decide/rate.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { completed, consulting, contacted, drafted, handling, inspecting } from './acting.ts';
import { actor, opened, type Story, told } from './given.ts';
import { draftB } from './stepData.ts';

/** A class B reply was delivered, rated and inspected: the item is in 成效跟踪. */
export function tracked(from: Story = handling(), reply = draftB): Story {
  const inspected = completed(inspecting(consulting(drafted(from, reply))), 'inspect');
  const body = conclude(inspected.state, 'tracking', inspected.rules);
  if (!body) throw new Error('not tracked');
  return told(inspected, body);
}

/** The handler says that a promise is kept: a second reply is owed. */
export function kept(story: Story = tracked(), promiseId = 'promise-1'): Story {
  const by = actor('handler-ldbz-1');
  const form = { evidence: '×人社发〔2026〕9号文件已印发', on: story.rules.today };
  return told(story, keepPromise(story.state, by, promiseId, form, story.rules), by);
}

const SECOND: readonly StepId[] = [
  'second-draft',
  'second-review',
  'second-sign',
  'second-deliver',
  'second-consult',
];

/** The step of a second reply waits, those before it are done, the 面复 is held. */
export function secondAt(step: StepId, from: Story = kept()): Story {
  const before = SECOND.slice(0, SECOND.indexOf(step));
  const ready = before.reduce(
    (story, one) => completed(opened(story, one), one),
    contacted(from, 'reply'),
  );
  return opened(ready, step);
}

/** A deputy rates how the promise ended. */
export function promiseRated(
  story: Story,
  submitterId: string,
  changes: Partial<NewRating> = {},
  side = 'promise-1',
): Story {
  const form = { attitude: '满意', result: '满意', ...changes };
  const body = ratePromise(story.state, submitterId, side, form, story.rules);
  return told(story, body, { id: `submitter:${submitterId}`, name: submitterId });
}
