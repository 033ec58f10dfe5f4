import { classOf } from '../../../domain/profile/profile.ts';
import type { Rules } from '../../../domain/rules.ts';
import type { Draft } from '../draft.ts';
import { type Figures, rateOf } from '../figures.ts';
import { rateWords, UNRECORDED } from '../rateWords.ts';

/** So many subjects a table names; the others are counted together. */
const MOST_SUBJECTS = 15;

/** 答复类别 of the answered 主办 items, in the words of the place. */
export function classes(draft: Draft, { counts }: Figures, { profile }: Rules): void {
  if (counts.classes.length === 0) {
    draft.say(`答复类别：${UNRECORDED}。`);
    return;
  }
  draft.table(
    '答复类别（主办件）',
    [
      ['类别', 2],
      ['含义', 10, 'left'],
      ['件数', 2],
    ],
    counts.classes.map(({ value, name, count }) => [
      value,
      name ?? classOf(profile, value)?.words ?? UNRECORDED,
      count,
    ]),
  );
}

/** 承诺: what was kept, given up, is pending and overdue; with the 落实率 (domain.md §3.7). */
export function promises(draft: Draft, figures: Figures): void {
  const { kept, impossible, pending, overdue } = figures.counts.promises;
  const all = kept + impossible + pending + overdue;
  if (all === 0) {
    draft.say(`承诺事项：${UNRECORDED}。`);
    return;
  }
  const rate = rateWords(rateOf(figures, 'carried-out'));
  draft.say(
    `答复中承诺的事项共${all}项：已兑现${kept}项，无法兑现${impossible}项，未到期${pending}项，到期没有兑现${overdue}项。落实率${rate}。`,
  );
}

/** 同类问题 (domain.md §1 row 56): the most frequent first. */
export function subjects(draft: Draft, { counts }: Figures): void {
  const sorted = counts.subjects.toSorted((a, b) => b.count - a.count);
  const [shown, rest] = [sorted.slice(0, MOST_SUBJECTS), sorted.slice(MOST_SUBJECTS)];
  if (shown.length === 0) return;
  const sum = (of: 'count' | 'raisedAgain' | 'unsolved') =>
    rest.reduce((total, one) => total + one[of], 0);
  draft.table(
    '同类问题',
    [
      ['类别', 6, 'left'],
      ['件数', 2],
      ['以前提过', 2.4],
      ['已答复未解决', 3],
    ],
    [
      ...shown.map((one) => [one.subject, one.count, one.raisedAgain, one.unsolved]),
      ...(rest.length > 0
        ? [[`其余${rest.length}类`, sum('count'), sum('raisedAgain'), sum('unsolved')]]
        : []),
    ],
  );
}
