import { addSpan } from '../../domain/deadline/count.ts';
import { openLookBack } from '../../domain/decide/lookBacks/open.ts';
import { compileReport, rollOver } from '../../domain/decide/yearEnd/report.ts';
import { Refusal } from '../../domain/errors.ts';
import type { LookBackOpened, YearEndChosen } from '../../domain/events.ts';
import type { ProfileRef } from '../../domain/profile/known.ts';
import { SYSTEM } from '../../domain/roles.ts';
import type { CommonRules } from '../../domain/rules.ts';
import type { YearEnd } from '../../domain/yearEnd.ts';
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

/** The look-back of the review; undefined where there is nothing to look back at. */
async function lookBackOf(
  { store }: WorkflowDeps,
  { year, term }: YearEnd,
  lookBackId: string,
  rules: CommonRules,
): Promise<LookBackOpened | undefined> {
  const { profile, calendar, today } = rules;
  const candidates = await lookBackCandidates(store, year, profile);
  const wanted = {
    year,
    term,
    title: `${year}年年终督查回头看`,
    reportBy: addSpan(today, profile.rounds.yearEnd.reviewWithin, calendar),
    yearEnd: true as const,
  };
  try {
    return openLookBack(lookBackId, wanted, candidates, SYSTEM, rules);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'NOTHING_TO_LOOK_BACK') return undefined;
    throw error;
  }
}

/**
 * 选件: open promises, rolling items and a sample of the solved ones; the look-back begins with it. Answers
 * how many, which the route asks.
 */
export async function chooseItems(deps: WorkflowDeps, year: string): Promise<{ items: number }> {
  const { store, clock } = deps;
  const rules = commonRules(clock, await loadedYears(store));
  return claiming(store, `lookback#${year}`, async (n, claim) => {
    const review = await loadStream(store, YEAR_ENDS, year);
    if (!review) throw new Error(`no review of ${year}`);
    if (review.chosen) return { items: review.chosen.items };
    const lookBackId = `${year}-${n}`;
    const opened = await lookBackOf(deps, review, lookBackId, rules);
    const items = opened?.data.choices.length ?? 0;
    const chosen: YearEndChosen = {
      type: 'year-end.chosen',
      data: { ...(opened ? { lookBackId } : {}), items, on: rules.today },
    };
    const at = clock.instant();
    const ofYear = link(positionIn(YEAR_ENDS, year, review), chosen, SYSTEM, at);
    if (!opened) {
      await append(store, ofYear);
      return { items };
    }
    const ofRound = link(beginningOf(LOOK_BACKS, lookBackId), opened, SYSTEM, at);
    await appendAll(store, [ofRound, ofYear], [claim]);
    return { items };
  });
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
