import { ENDING_NAMES, type Ending } from '../conclusion.ts';
import type { ProfileRef } from '../profile/known.ts';
import { classOf, type Profile } from '../profile/profile.ts';
import { STAGE_NAMES, STAGES } from '../steps/ids.ts';
import type { Forms, Rate } from './computed.ts';
import type { Counts, Group } from './counts.ts';
import type { ItemFacts } from './facts.ts';
import { type Basis, NO_FORMS, type Place, type RateRule, rateFrom } from './rate.ts';
import type { Which } from './satisfaction.ts';
import { addTally, placeIn, type Tally, type Totals } from './totals.ts';

/** `replied#m+1` */
const CHANGE = /^(.*?)([+-]\d+)$/;

/** What depends on the day, on that day. */
function onDay({ rates, due }: Totals, today: string): Tally {
  const tally = { ...rates };
  for (const [name, items] of Object.entries(due)) {
    const [date = '', changes = ''] = name.split(' ');
    if (date >= today) continue;
    for (const change of changes.split(',')) {
      const [, what = '', count] = CHANGE.exec(change) ?? [];
      addTally(tally, { [what]: Number(count) }, items);
    }
  }
  return tally;
}

function formsFrom(tally: Tally, which: Which): Forms {
  const names = Object.keys(NO_FORMS);
  const counts = names.map((name) => [name, tally[`forms#${which}#${name}`] ?? 0]);
  return Object.fromEntries(counts) as Forms;
}

/** The rates of these totals on a day, as `computeRate` gives them from the facts of each item. */
export function ratesFrom(
  rules: readonly RateRule[],
  totals: Totals,
  today: string,
  profile: Profile,
): Rate[] {
  const tally = onDay(totals, today);
  return rules.map((rule) => {
    const of = (place: Place) => tally[placeIn(rule.id, place)] ?? 0;
    const sums = { counted: of('counted'), missing: of('missing'), beside: of('beside') };
    return rateFrom(rule, sums, rule.forms && formsFrom(tally, rule.forms), profile);
  });
}

/** Of names `what#value`: the values with their counts, in order. */
function groups(tally: Tally, what: string): [value: string, count: number][] {
  const prefix = `${what}#`;
  const own = Object.entries(tally).filter(([name]) => name.startsWith(prefix));
  const values = own.map(([name, count]): [string, number] => [name.slice(prefix.length), count]);
  return values.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const grouped = (tally: Tally, what: string, nameOf?: (value: string) => string): Group[] =>
  groups(tally, what).map(([value, count]) => ({
    value,
    ...(nameOf ? { name: nameOf(value) } : {}),
    count,
  }));

/** 类别 by letter; its words are those of the first profile version under which it was given. */
function classes(tally: Tally, profileOf: Basis['profileOf']): Group[] {
  const found = new Map<string, { ref: ProfileRef; count: number }>();
  for (const [value, count] of groups(tally, 'classes')) {
    const [letter = '', ref = ''] = value.split('#');
    const [id = '', version = ''] = ref.split('@');
    const known = found.get(letter);
    found.set(letter, { ref: known?.ref ?? { id, version }, count: (known?.count ?? 0) + count });
  }
  return [...found].map(([value, { ref, count }]) => {
    const name = classOf(profileOf(ref), value)?.words;
    return { value, ...(name ? { name } : {}), count };
  });
}

/** What a statistic says besides its rates, as `countsOf` gives it from the facts of each item. */
export function countsFrom(totals: Totals, { today, profileOf }: Basis): Counts {
  const { counts, subjects } = totals;
  const day = onDay(totals, today);
  const of = (name: string) => counts[name] ?? 0;
  return {
    items: of('items'),
    left: of('left'),
    keyItems: of('keyItems'),
    raisedAgain: of('raisedAgain'),
    leadersVisits: of('leadersVisits'),
    progressTold: of('told'),
    astray: of('astray'),
    promises: {
      kept: of('promises#kept'),
      impossible: of('promises#impossible'),
      pending: day['promises#pending'] ?? 0,
      overdue: day['promises#overdue'] ?? 0,
    },
    kinds: groups(counts, 'kinds').map(([value, count]) => {
      const [kind, part] = value.split('#') as [ItemFacts['kind'], ItemFacts['part']];
      return { kind, part, count };
    }),
    levels: grouped(counts, 'levels'),
    stages: STAGES.flatMap((value) => {
      const count = of(`stages#${value}`);
      return count > 0 ? [{ value, name: STAGE_NAMES[value], count }] : [];
    }),
    sections: grouped(counts, 'sections'),
    sponsors: grouped(counts, 'sponsors'),
    classes: classes(counts, profileOf),
    endings: grouped(counts, 'endings', (how) => ENDING_NAMES[how as Ending['how']]),
    subjects: groups(subjects, 'count').map(([subject, count]) => ({
      subject,
      count,
      raisedAgain: subjects[`again#${subject}`] ?? 0,
      unsolved: subjects[`unsolved#${subject}`] ?? 0,
    })),
  };
}
