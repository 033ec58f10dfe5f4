import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resumeRoute } from '../../functions/domain/decide/course.ts';
import { closeConsultation } from '../../functions/domain/decide/rate.ts';
import type { SignOffRoute } from '../../functions/domain/profile/schema.ts';
import { reduce } from '../../functions/domain/reduce/index.ts';
import { openTasks, type Task } from '../../functions/domain/state.ts';
import { deskKey } from '../../functions/domain/steps/desk.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';
import { STEPS } from '../../functions/domain/steps/table.ts';
import { canonicalJson, firstBreak } from '../../functions/store/hash.ts';
import {
  askedAgain,
  completed,
  contacted,
  contributing,
  dissatisfied,
  heard,
  rated,
} from '../support/acting.ts';
import { onDay, registered, type Story, told } from '../support/given.ts';
import { lawfullyEnded } from '../support/lawful.ts';
import { begin, type Execution, settle } from '../support/route.ts';
import { draftA, draftB, GOOD, toCorrect } from '../support/stepData.ts';

/** One turn of the dice: which of the open tasks, how it ends, and what goes wrong meanwhile. */
interface Turn {
  pick: number;
  bad: boolean;
  promise: boolean;
  mishap: 'none' | 'lost' | 'twice';
}

const turns: fc.Arbitrary<Turn[]> = fc.array(
  fc.record({
    pick: fc.nat(),
    // Rare enough for some to come to the end.
    bad: fc.nat(9).map((n) => n === 0),
    promise: fc.boolean(),
    mishap: fc.constantFrom('none', 'none', 'none', 'lost', 'twice'),
  }),
  { minLength: 1, maxLength: 60, size: 'max' },
);

/** The deputies answer one by one; when the dice say so, the rest never do. */
function answer(story: Story, { pick, bad }: Turn): Story {
  const { ratings, round, item } = story.state;
  const silent = item.submitters.filter(
    ({ id }) => !ratings.some((one) => one.round === round && one.submitterId === id),
  );
  const next = silent[pick % silent.length];
  if (pick % 5 !== 0 && next) return rated(story, next.id, bad ? dissatisfied : {});
  const late = onDay(story, '2026-12-01');
  const body = closeConsultation(late.state, late.rules.today);
  return body ? onDay(told(late, body), story.rules.today) : story;
}

function act(story: Story, task: Task, turn: Turn): Story {
  if (task.step === 'consult') return answer(story, turn);
  if (task.step === 'decide') return completed(story, 'decide', turn.bad ? 'again' : 'accept');
  const { outcomes } = STEPS[task.step];
  if (turn.bad && outcomes.includes('return')) {
    return completed(story, task.step, 'return', { opinion: '请再斟酌' });
  }
  if (turn.bad && outcomes.includes('rectify')) {
    return completed(story, task.step, 'rectify', toCorrect(story.state));
  }
  const draft = turn.promise ? draftB : draftA;
  return completed(
    story,
    task.step,
    'done',
    task.step === 'draft' ? draft : GOOD[task.step](story.state),
  );
}

/** All three meetings are held, and every co-unit is heard, as soon as a round has a handler. */
function meeting(story: Story): Story {
  const { contacts, round, division } = story.state;
  if (!division || contacts.some((contact) => contact.round === round)) return story;
  return (['before', 'during', 'reply'] as const).reduce(contacted, heard(story));
}

/** The execution is lost and a new one takes its place, or the workflow asks twice. */
async function mishap(story: Story, execution: Execution, { mishap: what }: Turn) {
  if (what === 'twice') {
    const once = await settle(story, execution);
    const again = await settle(once.story, once.execution);
    expect(again.story.events).toHaveLength(once.story.events.length);
    return again;
  }
  if (what !== 'lost' || story.state.concluded) return { story, execution };
  const resumed = resumeRoute(story.state, '没有运行中的流程');
  return settle(told(story, resumed), begin(story.state, resumed.data.resumeAt));
}

/** Once the opinion was sent, the lead unit may ask for it again. */
function next(story: Story, turn: Turn, grim: boolean): Story | undefined {
  const open = openTasks(story.state);
  const task = open[turn.pick % open.length];
  if (!task) return turn.bad && story.state.item.part === 'co' ? askedAgain(story) : undefined;
  const rating = task.step === 'consult' || task.step === 'decide';
  const bad = grim ? rating && turn.pick % 2 === 0 : turn.bad;
  return act(meeting(story), task, { ...turn, bad });
}

/** `grim`: every other rating is 不满意, and nothing else goes wrong. */
async function walk(dice: readonly Turn[], grim = false, from = registered()): Promise<Story> {
  let { story, execution } = await settle(from, begin(from.state));
  for (const turn of dice) {
    const acted = next(story, turn, grim);
    if (!acted) break;
    // Half of the losses happen before the machine has heard of it, half after.
    const heard =
      turn.pick % 2 === 0 ? await settle(acted, execution) : { story: acted, execution };
    ({ story, execution } = await mishap(heard.story, heard.execution, turn));
    ({ story, execution } = await settle(story, execution));
    const stuck = openTasks(story.state).length === 0 && !story.state.concluded;
    expect(stuck, `stuck after ${story.state.tasks.at(-1)?.taskId}`).toBe(false);
  }
  return story;
}

describe('any legal course of an item', () => {
  it('never closes while somebody is 不满意 and was not answered again, nor goes round a third time undecided', async () => {
    const ways = new Set<string>();
    await fc.assert(
      fc.asyncProperty(turns, async (dice) => {
        const story = await walk(dice, true);
        const { concluded, decisions = [], round } = story.state;
        if (concluded) expect(lawfullyEnded(story.state)).toBe(true);
        for (const { outcome } of decisions) ways.add(outcome);
        const again = decisions.filter(({ outcome }) => outcome === 'again');
        expect(again.map((one) => one.round)).toEqual(
          Array.from({ length: Math.max(0, round - 2) }, (_, nth) => nth + 2),
        );
      }),
      { numRuns: 150 },
    );
    expect([...ways].toSorted()).toEqual(['accept', 'again']);
  });

  it('always has an open task or a conclusion, whatever was sent back, rated or lost', async () => {
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(turns, async (dice) => {
        const { state } = await walk(dice);
        seen.add(state.concluded?.how ?? 'open');
        expect(new Set(openTasks(state).map(({ step }) => step)).size).toBe(
          openTasks(state).length,
        );
        expect(new Set(state.tasks.map(({ taskId }) => taskId)).size).toBe(state.tasks.length);
      }),
      { numRuns: 150 },
    );
    expect([...seen].toSorted()).toEqual(['closed', 'open', 'tracking']);
  });

  it('of 协办 never meets the deputies, and ends closed at the lead unit, however often it asks', async () => {
    const rounds = new Set<number>();
    await fc.assert(
      fc.asyncProperty(turns, async (dice) => {
        const { state } = await walk(dice, false, contributing());
        rounds.add(state.round);
        const steps = new Set(state.tasks.map(({ step }) => step));
        expect(
          ['investigate', 'deliver', 'consult'].filter((step) => steps.has(step as StepId)),
        ).toEqual([]);
        expect(state.deliveries).toEqual([]);
        const answered = state.coOpinion?.sent.some(({ round }) => round === state.round) ?? false;
        expect(state.concluded?.how).toBe(answered ? 'closed' : undefined);
        expect(state.coOpinion?.sent.length ?? 0).toBe(state.round - (answered ? 0 : 1));
      }),
      { numRuns: 150 },
    );
    expect(rounds.size).toBeGreaterThan(1);
  });

  it('folds to the same state from all events and from a snapshot and its tail', async () => {
    await fc.assert(
      fc.asyncProperty(turns, fc.nat(), fc.boolean(), async (dice, cut, co) => {
        const { events, state } = await walk(dice, false, co ? contributing() : registered());
        expect(firstBreak(events)).toBeUndefined();
        const whole = canonicalJson(state);
        expect(canonicalJson(reduce(undefined, events))).toBe(whole);
        const at = 1 + (cut % events.length);
        // As it comes back from the table: through JSON.
        const snapshot = JSON.parse(JSON.stringify(reduce(undefined, events.slice(0, at))));
        expect(canonicalJson(reduce(snapshot, events.slice(at)))).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the reviews of a 协办意见', () => {
  const coRoute = (changes: Partial<SignOffRoute>): Story => {
    const story = contributing();
    const { profile } = story.rules;
    const coOpinion = { ...profile.signOff.coOpinion, ...changes };
    const signOff = { ...profile.signOff, coOpinion };
    return { ...story, rules: { ...story.rules, profile: { ...profile, signOff } } };
  };
  const stepsOf = async (from: Story) => {
    const turn = { pick: 0, bad: false, promise: false, mishap: 'none' as const };
    const { state } = await walk(
      Array.from({ length: 20 }, () => turn),
      false,
      from,
    );
    expect(state.concluded?.how).toBe('closed');
    return state.tasks.slice(5).map(({ step, desk }) => `${step} ${deskKey(desk)}`);
  };

  it('follow the profile: signed by the sponsor, without the party group', async () => {
    expect(await stepsOf(contributing())).toEqual([
      'section-review head:ldbz',
      'office-review role:office',
      'sign person:deputy1',
      'co-send role:office',
    ]);
  });

  it('follow the profile: reviewed by the sponsor, studied, signed by the director', async () => {
    const review = ['section-head', 'office-head', 'deputy-director'] as const;
    const strict = coRoute({ review: [...review], sign: 'director', partyGroup: true });
    expect(await stepsOf(strict)).toEqual([
      'section-review head:ldbz',
      'office-review role:office',
      'deputy-review person:deputy1',
      'party-group role:party-secretary',
      'sign role:director',
      'co-send role:office',
    ]);
  });
});

describe('the straight way', () => {
  async function straight(promise: boolean): Promise<Story> {
    const turn = { pick: 6, bad: false, promise, mishap: 'none' as const };
    return walk(Array.from({ length: 30 }, (_, nth) => ({ ...turn, pick: 6 + 2 * nth * 5 + 2 })));
  }

  it('ends closed', async () => {
    const { state } = await straight(false);
    expect(state.concluded).toEqual({
      ...{ how: 'closed', on: '2026-03-16', ending: { how: 'satisfied', round: 1 } },
    });
    expect(state.tasks.map(({ taskId }) => taskId)).toHaveLength(17);
  });

  it('ends in tracking where the reply promised', async () => {
    expect((await straight(true)).state.concluded?.how).toBe('tracking');
  });
});
