import { ENDING_NAMES, type Ending } from '../conclusion.ts';
import { classOf } from '../profile/profile.ts';
import { STAGE_NAMES, STAGES } from '../steps/ids.ts';
import { isMain } from './base.ts';
import type { ItemFacts } from './facts.ts';
import type { Basis } from './rate.ts';

/** How many items have a value. */
export interface Group {
  value: string;
  name?: string;
  count: number;
}

/** The counts of a set of items (domain.md §1 rows 1, 56; §4.6). */
export interface Counts {
  items: number;
  /** 退办、撤回, in no rate. */
  left: number;
  keyItems: number;
  /** 以前提过 */
  raisedAgain: number;
  leadersVisits: number;
  progressTold: number;
  /** 没有着落 */
  astray: number;
  promises: { kept: number; impossible: number; pending: number; overdue: number };
  /** 建议、议案转建议、提案 × 主办、独办、分办、协办 */
  kinds: { kind: ItemFacts['kind']; part: ItemFacts['part']; count: number }[];
  levels: Group[];
  stages: Group[];
  sections: Group[];
  sponsors: Group[];
  /** Of answered 主办 items, with the words of the first profile version under which there is one. */
  classes: Group[];
  /** By which lawful exit consultations ended; 归口裁定 shows who closed without the deputy's word. */
  endings: Group[];
  /** 同类问题: how often a subject comes, and comes again (row 56). */
  subjects: { subject: string; count: number; raisedAgain: number; unsolved: number }[];
}

export const UNNAMED = '未分类';

function groupsOf(items: readonly ItemFacts[], of: (facts: ItemFacts) => string | undefined) {
  const groups = new Map<string, ItemFacts[]>();
  for (const facts of items) {
    const value = of(facts);
    if (value === undefined) continue;
    const members = groups.get(value) ?? [];
    members.push(facts);
    groups.set(value, members);
  }
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function countBy(
  items: readonly ItemFacts[],
  of: (facts: ItemFacts) => string | undefined,
  nameOf: (value: string, members: readonly ItemFacts[]) => string | undefined = () => undefined,
): Group[] {
  return groupsOf(items, of).map(([value, members]) => {
    const name = nameOf(value, members);
    return { value, ...(name ? { name } : {}), count: members.length };
  });
}

const sum = (items: readonly ItemFacts[], of: (facts: ItemFacts) => number) =>
  items.reduce((total, facts) => total + of(facts), 0);

/** Answered, and neither solved nor promised: what the next year may bring again. */
export function isUnsolved(facts: ItemFacts, { profileOf }: Basis): boolean {
  const rule =
    facts.class === undefined ? undefined : classOf(profileOf(facts.profile), facts.class);
  return rule !== undefined && !rule.solved;
}

function promiseCounts(items: readonly ItemFacts[], today: string): Counts['promises'] {
  const all = items.flatMap(({ promises }) => promises ?? []);
  const pending = all.flatMap((one) => one.pending);
  const overdue = pending.filter((due) => due < today).length;
  const total = (of: 'kept' | 'impossible') => all.reduce((count, one) => count + one[of], 0);
  return {
    kept: total('kept'),
    impossible: total('impossible'),
    pending: pending.length - overdue,
    overdue,
  };
}

/** What a statistic says besides its rates. */
export function countsOf(items: readonly ItemFacts[], basis: Basis): Counts {
  const has = (test: (facts: ItemFacts) => boolean) => items.filter(test).length;
  const classWords = (letter: string, members: readonly ItemFacts[]) => {
    const refs = members.map(({ profile: { id, version } }) => `${id}@${version}`);
    const first = members[refs.indexOf(refs.toSorted()[0] ?? '')];
    return first && classOf(basis.profileOf(first.profile), letter)?.words;
  };
  const kinds = groupsOf(items, ({ kind, part }) => `${kind}#${part}`);
  return {
    items: items.length,
    left: has(({ left }) => left),
    keyItems: has(({ keyItem }) => keyItem),
    raisedAgain: has(({ raisedAgain }) => raisedAgain),
    leadersVisits: sum(items, ({ leadersVisits }) => leadersVisits),
    progressTold: sum(items, ({ told }) => told),
    astray: has(({ astray }) => astray),
    promises: promiseCounts(items.filter(isMain), basis.today),
    kinds: kinds.flatMap(([, [first, ...others]]) =>
      first ? [{ kind: first.kind, part: first.part, count: others.length + 1 }] : [],
    ),
    levels: countBy(items, ({ level }) => level),
    stages: STAGES.flatMap((stage) => {
      const count = has((facts) => facts.stage === stage);
      return count > 0 ? [{ value: stage, name: STAGE_NAMES[stage], count }] : [];
    }),
    sections: countBy(items, ({ section }) => section),
    sponsors: countBy(items, ({ sponsor }) => sponsor),
    classes: countBy(items.filter(isMain), (facts) => facts.class, classWords),
    endings: countBy(
      items,
      ({ ending }) => ending,
      (how) => ENDING_NAMES[how as Ending['how']],
    ),
    subjects: groupsOf(items, ({ subject }) => subject ?? UNNAMED).map(([subject, members]) => ({
      subject,
      count: members.length,
      raisedAgain: members.filter(({ raisedAgain }) => raisedAgain).length,
      unsolved: members.filter((facts) => isUnsolved(facts, basis)).length,
    })),
  };
}
