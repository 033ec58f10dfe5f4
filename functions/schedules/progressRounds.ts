import { addDays } from '../domain/calendar/civilDate.ts';
import { endDueRound, openProgressRound } from '../domain/decide/progressRounds.ts';
import { SYSTEM } from '../domain/roles.ts';
import type { Rules } from '../domain/rules.ts';
import { rulesWith } from '../runtime/rules.ts';
import { append, link } from '../store/append.ts';
import { loadDirectory } from '../store/directory.ts';
import { itemsInHand } from '../store/inHand.ts';
import { claiming } from '../store/ledger/claiming.ts';
import { loadedYears } from '../store/notices.ts';
import { decideInStream } from '../store/streams/decide.ts';
import { beginningOf } from '../store/streams/load.ts';
import { PROGRESS_ROUNDS, type ProgressRoundRow } from '../store/streams/progressRounds.ts';
import { progressRoundsKey } from '../store/views/keys.ts';
import { partition } from '../store/views/partition.ts';
import type { JobDeps } from './deps.ts';
import { eachApart } from './eachApart.ts';

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

async function openWeekly({ store, clock }: JobDeps, rules: Rules): Promise<boolean> {
  const items = await itemsInHand(store, rules.today);
  if (items.length === 0) return false;
  const year = rules.today.slice(0, 4);
  return claiming(store, `progress-round#${year}`, async (n, claim) => {
    const roundId = `${year}-${n}`;
    const event = openProgressRound(roundId, { weekly: true }, items, rules);
    const at = beginningOf(PROGRESS_ROUNDS, roundId);
    await append(store, link(at, event, SYSTEM, clock.instant()), [claim]);
    return true;
  });
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
  const begun = rounds.some(({ weekly, openedOn }) => weekly && openedOn >= day);
  const opens = today >= day && calendar.kind(today).working && !begun;
  const opened = opens && (await openWeekly(deps, rules));
  apart.raise();
  return { ended: over.length, opened: opened ? 1 : 0 };
}
