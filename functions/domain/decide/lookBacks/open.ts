import { mustExist } from '../../calendar/mustExist.ts';
import { addSpan } from '../../deadline/count.ts';
import { invalid } from '../../errors.ts';
import type { LookBackOpened } from '../../events.ts';
import type { LookBackChoice } from '../../lookBack.ts';
import { classOf } from '../../profile/profile.ts';
import type { Actor } from '../../roles.ts';
import type { CommonRules } from '../../rules.ts';
import { MOST_IN_ROUND, sharesOf } from '../../shares.ts';
import { mustHaveRole } from '../authorize.ts';

/** What the office says when it begins a round. */
export interface NewLookBack {
  year: number;
  term?: number | undefined;
  title: string;
  /** Civil date; without it the profile's. */
  reportBy?: string | undefined;
  /** Of the sample; without it the year. */
  seed?: string | undefined;
  /** Only these classes, only these items. */
  select?: { classes?: string[] | undefined; ids?: string[] | undefined } | undefined;
  /** Opened by the 年终督查. */
  yearEnd?: true;
}

/** The items that may be chosen, by why; the solved ones are yet to be sampled. */
export type Candidates = readonly LookBackChoice[];

/** FNV-1a over UTF-16 units: deterministic on every machine. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** The profile's share of the solved items, at least one: the same seed draws the same. */
export function sampled(
  solved: readonly LookBackChoice[],
  seed: string,
  { percent, atLeast }: { percent: number; atLeast: number },
): LookBackChoice[] {
  const n = Math.max(atLeast, Math.ceil((solved.length * percent) / 100));
  const drawn = solved
    .map((choice) => ({ choice, lot: hashOf(`${seed}#${choice.itemId}`) }))
    .toSorted((a, b) => a.lot - b.lot || (a.choice.itemId < b.choice.itemId ? -1 : 1));
  return drawn.slice(0, n).map(({ choice }) => choice);
}

function selected(candidates: Candidates, { select = {} }: NewLookBack, rules: CommonRules) {
  const { classes, ids } = select;
  const strange = classes?.find((letter) => !classOf(rules.profile, letter));
  if (strange) throw invalid('CLASS_UNKNOWN', `没有“${strange}”这一类别。`, 'select.classes');
  const known = new Set(candidates.map(({ itemId }) => itemId));
  const unknown = ids?.find((id) => !known.has(id));
  if (unknown) {
    throw invalid(
      'NOT_TO_LOOK_BACK',
      `“${unknown}”不在跟踪、滚动或已办结的件里，请核对。`,
      'select.ids',
    );
  }
  return candidates.filter(
    ({ itemId, classThen }) =>
      (ids?.includes(itemId) ?? true) && (classes?.includes(classThen) ?? true),
  );
}

/** The items that are looked back at; those named by the office are all taken. */
function choicesOf(
  wanted: NewLookBack,
  candidates: Candidates,
  rules: CommonRules,
): LookBackChoice[] {
  const { year, seed = String(year) } = wanted;
  const chosen = selected(candidates, wanted, rules);
  const solved = chosen.filter(({ why }) => why === 'sample');
  const { sample } = rules.profile.rounds.lookBack;
  const drawn = wanted.select?.ids ? solved : sampled(solved, seed, sample);
  return [...chosen.filter(({ why }) => why !== 'sample'), ...drawn];
}

function opened(
  lookBackId: string,
  wanted: NewLookBack,
  choices: LookBackChoice[],
  { profile, calendar, today }: CommonRules,
): LookBackOpened {
  const { year, term, title, seed = String(year) } = wanted;
  const reportBy = wanted.reportBy ?? `${year}-${profile.rounds.lookBack.reportBy}`;
  mustExist(reportBy, 'reportBy');
  if (reportBy <= today) {
    throw invalid('DUE_PAST', `报送日期${reportBy}已过，请另定日期。`, 'reportBy');
  }
  const { n, unit } = profile.rounds.lookBack.remindBefore;
  const remindOn = addSpan(reportBy, { n: -n, unit }, calendar);
  return {
    type: 'lookback.opened',
    data: {
      lookBackId,
      year,
      ...(term ? { term } : {}),
      title,
      seed,
      reportBy,
      remindOn: remindOn > today ? remindOn : reportBy,
      on: today,
      ...(wanted.yearEnd ? { yearEnd: true as const } : {}),
      choices,
    },
  };
}

/**
 * 启动一轮回头看 (domain.md §1 rows 48, 50, 55; §3.7): every open promise, every rolling item, and a
 * sample of what is said to be solved (items named by the office are all taken).
 * @throws Refusal FORBIDDEN, IMPOSSIBLE_DATE, DUE_PAST, CLASS_UNKNOWN, NOT_TO_LOOK_BACK, NOTHING_TO_LOOK_BACK, TOO_MANY
 */
export function openLookBack(
  lookBackId: string,
  wanted: NewLookBack,
  candidates: Candidates,
  actor: Actor,
  rules: CommonRules,
): LookBackOpened {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '启动回头看');
  const choices = choicesOf(wanted, candidates, rules);
  const event = opened(lookBackId, wanted, choices, rules);
  if (choices.length === 0) {
    throw invalid('NOTHING_TO_LOOK_BACK', '没有需要回头看的件。', 'select');
  }
  if (choices.length > MOST_IN_ROUND) {
    throw invalid('TOO_MANY', `一轮最多${MOST_IN_ROUND}件，请按类别分轮。`, 'select.classes');
  }
  return event;
}

/**
 * The next round of a year-end review (rows 45, 48): of all that is to be looked back at, what no round of it
 * holds yet, as much as one round takes; undefined when nothing is left. `more`: others follow.
 */
export function nextOfYearEnd(
  lookBackId: string,
  wanted: NewLookBack,
  candidates: Candidates,
  taken: ReadonlySet<string>,
  rules: CommonRules,
): { event: LookBackOpened; more: boolean } | undefined {
  const left = choicesOf(wanted, candidates, rules).filter(({ itemId }) => !taken.has(itemId));
  const [share, ...others] = sharesOf(left);
  if (!share) return undefined;
  const event = opened(lookBackId, { ...wanted, yearEnd: true }, share, rules);
  return { event, more: others.length > 0 };
}
