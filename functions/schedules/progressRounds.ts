import { addDays } from '../domain/calendar/civilDate.ts';
import { endDueRound, openProgressRound } from '../domain/decide/progressRounds.ts';
import { SYSTEM } from '../domain/roles.ts';
import type { Rules } from '../domain/rules.ts';
import { sharesOf } from '../domain/shares.ts';
import { rulesWith } from '../runtime/rules.ts';
import { append, link } from '../store/append.ts';
import { loadDirectory } from '../store/directory.ts';
import { itemsInHand } from '../store/inHand.ts';
import { claiming } from '../store/ledger/claiming.ts';
import { keepPosition, positionOfJob } from '../store/ledger/position.ts';
import { loadedYears } from '../store/notices.ts';
import { decideInStream } from '../store/streams/decide.ts';
import { beginningOf, loadStream } from '../store/streams/load.ts';
import { PROGRESS_ROUNDS, type ProgressRoundRow } from '../store/streams/progressRounds.ts';
import { progressRoundsKey } from '../store/views/keys.ts';
import { partition } from '../store/views/partition.ts';
import type { JobDeps } from './deps.ts';
import { eachApart } from './eachApart.ts';

/** Its position is the last day on which a week's rounds were begun, all of them. */
const JOB = 'progress-rounds';

/** The rounds of this year and, at its beginning, of the one before: at most a hundred rows. */
async function roundsOf({ store }: JobDeps, today: string): Promise<ProgressRoundRow[]> {
  const rows: ProgressRoundRow[] = [];
  for (const date of new Set([today, addDays(today, -14)].map((day) => day.slice(0, 4)))) {
    for await (const row of partition(store, progressRoundsKey(date))) {
      rows.push(row.round as ProgressRoundRow);
    }
  }
  return rows;
}

/** The day of this week on which the round is due, by the profile. */
function roundDay({ profile, today }: Rules): string {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay() || 7;
  return addDays(today, profile.rounds.dispatch.weekday - weekday);
}

/** What the rounds that were begun already this week ask for. */
async function askedIn({ store }: JobDeps, begun: readonly ProgressRoundRow[]) {
  const rounds = await Promise.all(
    begun.map(({ roundId }) => loadStream(store, PROGRESS_ROUNDS, roundId)),
  );
  return new Set(rounds.flatMap((round) => round?.entries.map(({ itemId }) => itemId) ?? []));
}

/**
 * This week's rounds: one for a bureau, several where more items are in hand than one round holds. Where it
 * was cut short, the next run goes on with those that were not asked for.
 */
async function openWeekly(deps: JobDeps, rules: Rules, begun: readonly ProgressRoundRow[]) {
  const { store, clock } = deps;
  const { today } = rules;
  const asked = await askedIn(deps, begun);
  const items = (await itemsInHand(store, today)).filter(({ itemId }) => !asked.has(itemId));
  const shares = sharesOf(items);
  const year = today.slice(0, 4);
  for (const share of shares) {
    await claiming(store, `progress-round#${year}`, async (n, claim) => {
      const roundId = `${year}-${n}`;
      const event = openProgressRound(roundId, { weekly: true }, share, rules);
      const at = beginningOf(PROGRESS_ROUNDS, roundId);
      await append(store, link(at, event, SYSTEM, clock.instant()), [claim]);
    });
  }
  if (begun.length + shares.length > 0) await keepPosition(store, JOB, today);
  return shares.length;
}

/**
 * 定期调度 (domain.md §1 row 23): ends the answers of rounds whose day is past (the route then urges and reports), and on the profile's day of
 * the week, or the first working day after it, begins this week's. Running it twice changes nothing.
 * @throws AggregateError when some rounds failed
 */
export async function progressRounds(deps: JobDeps): Promise<Record<string, number>> {
  const { store, clock } = deps;
  const { directory } = await loadDirectory(store);
  const rules = rulesWith(directory, clock, await loadedYears(store));
  const { today, calendar } = rules;
  const rounds = await roundsOf(deps, today);
  const apart = eachApart();
  const over = rounds.filter(
    ({ endedOn, closedOn, answerBy }) => !endedOn && !closedOn && answerBy < today,
  );
  for (const { roundId } of over) {
    await apart.attempt(roundId, (id) =>
      decideInStream(store, PROGRESS_ROUNDS, id, SYSTEM, clock, (round) =>
        endDueRound(round, rules),
      ),
    );
  }
  const day = roundDay(rules);
  const opens = today >= day && calendar.kind(today).working;
  const begun = rounds.filter(({ weekly, openedOn }) => weekly && openedOn >= day);
  const whole = opens && ((await positionOfJob(store, JOB)) ?? '') >= day;
  const opened = opens && !whole ? await openWeekly(deps, rules, begun) : 0;
  apart.raise();
  return { ended: over.length, opened };
}
