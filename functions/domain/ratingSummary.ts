import { consultationOf } from './consultation.ts';
import type { Rating } from './events.ts';
import type { Part } from './item.ts';
import { gradeOf, type Profile } from './profile/profile.ts';
import { ledgerOf } from './promise.ts';
import type { Rules } from './rules.ts';
import type { ItemState } from './state.ts';

type Form = Pick<Rating, 'submitterId' | 'attitude' | 'result'>;
type Axis = 'attitude' | 'result';

/** How many forms said 满意 S, 基本满意 B, 不满意 U (domain.md §4.6). */
export interface Tally {
  satisfied: number;
  basic: number;
  unsatisfied: number;
}

/** Forms of one asking: sent, returned Q, not returned, and the base that the profile counts by. */
export interface Returns {
  asked: number;
  returned: number;
  notReturned: number;
  /** Q, or with `inBase` those too who did not return it (domain.md §3.6). */
  base: number;
}

/** One deputy's words, the first and the last kept apart. */
export interface SubmitterWords {
  submitterId: string;
  first?: Record<Axis, string>;
  final?: Record<Axis, string>;
  finalRound?: number;
}

/** All that was said about one item, by the deputies alone. */
export interface RatingSummary extends Returns {
  /** In 分办 each unit asks for itself: these forms are about us and our part (domain.md §4.5). */
  unit: string;
  part: Part;
  /** Round 1, and everybody's last word: each by the worse of the two axes. */
  first: Tally;
  final: Tally;
  axes: { id: Axis; word: string; first: Tally; final: Tally }[];
  submitters: SubmitterWords[];
  /** Ratings of second replies, never mixed with those of the reply. */
  promises: (Returns & { promiseId: string; side: string; final: Tally })[];
}

type Level = keyof Tally;
const ORDER: readonly Level[] = ['satisfied', 'basic', 'unsatisfied'];

function levelOf(profile: Profile, word: string): Level {
  const grade = gradeOf(profile, word);
  if (!grade?.satisfied) return 'unsatisfied';
  return grade.fullySatisfied ? 'satisfied' : 'basic';
}

/** S/B/U of these forms, each by the worst of its axes. */
export function tally(
  forms: readonly Omit<Form, 'submitterId'>[],
  axes: readonly Axis[],
  profile: Profile,
): Tally {
  const counts: Tally = { satisfied: 0, basic: 0, unsatisfied: 0 };
  for (const form of forms) {
    const worst = Math.max(...axes.map((axis) => ORDER.indexOf(levelOf(profile, form[axis]))));
    counts[ORDER[worst] ?? 'unsatisfied'] += 1;
  }
  return counts;
}

function returns(asked: number, returned: number, waiting: number, profile: Profile): Returns {
  const notReturned = asked - returned - waiting;
  const base = profile.rating.nonReturn === 'inBase' ? returned + notReturned : returned;
  return { asked, returned, notReturned, base };
}

const words = ({ attitude, result }: Form) => ({ attitude, result });

/**
 * 评价汇总 of one item (domain.md §3.6, §4.6, §7 row 3): the first and the final word of each deputy on
 * each axis, S/B/U, forms returned and not; undefined before anybody was asked.
 */
export function ratingSummary(
  state: ItemState,
  { profile, directory }: Pick<Rules, 'profile' | 'directory'>,
): RatingSummary | undefined {
  const { item, ratings } = state;
  const running = consultationOf(state);
  if (!state.tasks.some(({ step }) => step === 'consult')) return undefined;
  const axes = profile.rating.axes.map(({ id }) => id);
  const said = item.submitters.map(({ id: submitterId }) => {
    const own = ratings.filter((rating) => rating.submitterId === submitterId);
    return { submitterId, first: own.find(({ round }) => round === 1), final: own.at(-1) };
  });
  const first = said.flatMap((one) => one.first ?? []);
  const final = said.flatMap((one) => one.final ?? []);
  const waiting = running ? said.filter((one) => !one.final).length : 0;
  return {
    unit: directory.bureau.name,
    part: item.part,
    ...returns(said.length, final.length, waiting, profile),
    first: tally(first, axes, profile),
    final: tally(final, axes, profile),
    axes: profile.rating.axes.map(({ id, word }) => ({
      id,
      word,
      first: tally(first, [id], profile),
      final: tally(final, [id], profile),
    })),
    submitters: said.map((one) => ({
      submitterId: one.submitterId,
      ...(one.first ? { first: words(one.first) } : {}),
      ...(one.final ? { final: words(one.final), finalRound: one.final.round } : {}),
    })),
    promises: promiseReturns(state, axes, profile),
  };
}

function promiseReturns(state: ItemState, axes: readonly Axis[], profile: Profile) {
  return ledgerOf(state).flatMap(({ promiseId, replies }) =>
    replies
      .filter(({ side }) =>
        state.tasks.some((task) => task.step === 'second-consult' && task.side === side),
      )
      .map(({ side, ratings }) => {
        const asked = state.item.submitters.length;
        const waiting = consultationOf(state, side) ? asked - ratings.length : 0;
        return {
          promiseId,
          side,
          ...returns(asked, ratings.length, waiting, profile),
          final: tally(ratings, axes, profile),
        };
      }),
  );
}
