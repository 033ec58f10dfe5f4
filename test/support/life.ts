import { openTasks } from '../../functions/domain/state.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { completed, contacted, heard, rated } from './acting.ts';
import { newItem, registered, type Story } from './given.ts';
import { begin, settle } from './route.ts';

const [lead, second] = newItem().submitters;
const third = { ...second, id: 's3', name: '高文博', email: 'gaowenbo@daibiao.huiyin.example' };

/** What people do at a step of the main line, each of them once. */
function done(story: Story, step: StepId): Story {
  if (step === 'consult') {
    return story.state.item.submitters.reduce((before, { id }) => rated(before, id), story);
  }
  const ended = completed(story, step);
  if (step !== 'assign') return ended;
  return (['before', 'during', 'reply'] as const).reduce(contacted, heard(ended));
}

/**
 * One item of three deputies from its registration to 办结, on the machine's own definition: everybody
 * agrees and is satisfied (docs/cost.md).
 */
export async function wholeLife(content: string): Promise<{ story: Story; transitions: number }> {
  const submitters = [lead, second, third] as ReturnType<typeof newItem>['submitters'];
  const first = registered({ number: '700', content, submitters });
  let { story, execution } = await settle(first, begin(first.state));
  while (!story.state.concluded) {
    const steps = openTasks(story.state).map(({ step }) => step);
    ({ story, execution } = await settle(steps.reduce(done, story), execution));
  }
  return { story, transitions: execution.entered };
}
