import { addSpan } from '../../domain/deadline/count.ts';
import { nextOfYearEnd } from '../../domain/decide/lookBacks/open.ts';
import { compileReport, rollOver } from '../../domain/decide/yearEnd/report.ts';
import type { YearEndChosen } from '../../domain/events.ts';
import type { ProfileRef } from '../../domain/profile/known.ts';
import { SYSTEM } from '../../domain/roles.ts';
import type { CommonRules } from '../../domain/rules.ts';
import { lookBacksOf, type YearEnd } from '../../domain/yearEnd.ts';
import { commonRules, rulesOf } from '../../runtime/rules.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { append, appendAll, link } from '../../store/append.ts';
import { claiming } from '../../store/ledger/claiming.ts';
import { lookBackCandidates } from '../../store/lookBackCandidates.ts';
import { loadedYears } from '../../store/notices.ts';
import { decideInStream } from '../../store/streams/decide.ts';
import { beginningOf, loadStream, positionIn } from '../../store/streams/load.ts';
import { LOOK_BACKS } from '../../store/streams/lookBacks.ts';
import { YEAR_ENDS } from '../../store/streams/yearEnds.ts';
import { carriedItems, yearRegister } from '../../store/yearRegister.ts';
import type { WorkflowDeps } from '../call.ts';

/** The next look-back of the review; undefined where there is nothing (more) to look back at. */
async function nextLookBack(
  { store }: WorkflowDeps,
  review: YearEnd,
  lookBackId: string,
  rules: CommonRules,
) {
  const { year, term } = review;
  const { profile, calendar, today } = rules;
  const [candidates, rounds] = await Promise.all([
    lookBackCandidates(store, year, profile),
    Promise.all(lookBacksOf(review).map((id) => loadStream(store, LOOK_BACKS, id))),
  ]);
  const taken = rounds.flatMap((round) => round?.entries.map(({ itemId }) => itemId) ?? []);
  const wanted = {
    year,
    term,
    title: `${year}年年终督查回头看`,
    reportBy: addSpan(today, profile.rounds.yearEnd.reviewWithin, calendar),
  };
  return nextOfYearEnd(lookBackId, wanted, candidates, new Set(taken), rules);
}

/** Opens one look-back and writes it down in the review, both or neither. */
async function chooseNext(deps: WorkflowDeps, year: string): Promise<YearEnd['chosen']> {
  const { store, clock } = deps;
  const rules = commonRules(clock, await loadedYears(store));
  return claiming(store, `lookback#${year}`, async (n, claim) => {
    const review = await loadStream(store, YEAR_ENDS, year);
    if (!review) throw new Error(`no review of ${year}`);
    if (review.chosen && !review.chosen.unfinished) return review.chosen;
    const lookBackId = `${year}-${n}`;
    const next = await nextLookBack(deps, review, lookBackId, rules);
    const chosen: YearEndChosen = {
      type: 'year-end.chosen',
      data: {
        ...(next ? { lookBackId } : {}),
        items: next?.event.data.choices.length ?? 0,
        on: rules.today,
        ...(next?.more ? { more: true as const } : {}),
      },
    };
    const at = clock.instant();
    const ofYear = link(positionIn(YEAR_ENDS, year, review), chosen, SYSTEM, at);
    if (next) {
      const ofRound = link(beginningOf(LOOK_BACKS, lookBackId), next.event, SYSTEM, at);
      await appendAll(store, [ofRound, ofYear], [claim]);
    } else {
      await append(store, ofYear);
    }
    return (await loadStream(store, YEAR_ENDS, year))?.chosen;
  });
}

/**
 * 选件: open promises, rolling items and a sample of the solved ones; the look-backs begin with it, as many as
 * it takes (a round holds 800). Answers how many items, which the route asks. May be cut short and run again.
 */
export async function chooseItems(deps: WorkflowDeps, year: string): Promise<{ items: number }> {
  for (;;) {
    const chosen = await chooseNext(deps, year);
    if (chosen && !chosen.unfinished) return { items: chosen.items };
  }
}

/** 汇总: the figures of the year's report from the register. */
export async function compileYear({ store, clock }: WorkflowDeps, year: string): Promise<void> {
  const rules = commonRules(clock, await loadedYears(store));
  const { profile, today } = rules;
  const basis = {
    profile,
    today,
    profileOf: (ref: ProfileRef) => rulesOf({ profile: ref }, rules).profile,
  };
  await againWhenOvertaken(async () => {
    const review = await loadStream(store, YEAR_ENDS, year);
    if (!review || review.report) return;
    const event = compileReport(review, await yearRegister(store, review), basis);
    if (!event) return;
    await append(store, link(positionIn(YEAR_ENDS, year, review), event, SYSTEM, clock.instant()));
  });
}

/** 转入下一年: what is open, rolls or is promised. */
export async function rollYearOver({ store, clock }: WorkflowDeps, year: string): Promise<void> {
  const rules = commonRules(clock, await loadedYears(store));
  const items = await carriedItems(store, Number(year));
  await decideInStream(store, YEAR_ENDS, year, SYSTEM, clock, (review) =>
    rollOver(review, items, rules),
  );
}
