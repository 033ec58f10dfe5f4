import { PARTY_GROUP_KIND_NAMES } from '../../../domain/partyGroup.ts';
import type { Store } from '../../../store/store.ts';
import type { ProgressRoundRow } from '../../../store/streams/progressRounds.ts';
import {
  activitiesKey,
  partyGroupsKey,
  progressRoundsKey,
  urgesKey,
} from '../../../store/views/keys.ts';
import { partition } from '../../../store/views/partition.ts';
import type { PartyGroupRow } from '../../../store/views/partyGroupRows.ts';
import type { ActivityRow } from '../../../store/views/records.ts';
import type { UrgeRow } from '../../../store/views/urgeRows.ts';
import type { Draft } from '../draft.ts';
import type { Figures } from '../figures.ts';
import { UNRECORDED } from '../rateWords.ts';

/** What was done in a year beside the items themselves, as far as it is on record. */
export interface Deeds {
  activities: readonly ActivityRow[];
  urges: readonly UrgeRow[];
  rounds: readonly ProgressRoundRow[];
  meetings: readonly PartyGroupRow[];
}

async function rowsOf<T>(store: Store, pk: string, of: string): Promise<T[]> {
  const rows: T[] = [];
  for await (const row of partition(store, pk)) rows.push(row[of] as T);
  return rows;
}

/** The records of a year: four partitions by key. */
export async function deedsOf(store: Store, year: number): Promise<Deeds> {
  const [activities, urges, rounds, meetings] = await Promise.all([
    rowsOf<ActivityRow>(store, activitiesKey(year), 'activity'),
    rowsOf<UrgeRow>(store, urgesKey(String(year)), 'urge'),
    rowsOf<ProgressRoundRow>(store, progressRoundsKey(String(year)), 'round'),
    rowsOf<PartyGroupRow>(store, partyGroupsKey(year), 'partyGroup'),
  ]);
  return { activities, urges, rounds, meetings };
}

const none = (what: string) => `${what}：${UNRECORDED}`;

function activityWords({ activities }: Deeds): string {
  if (activities.length === 0) return none('调研活动');
  const methods = Map.groupBy(activities, ({ methodName }) => methodName);
  const each = [...methods].map(([name, own]) => `${name}${own.length}次`);
  return `调研活动${activities.length}次（${each.join('、')}）`;
}

function urgeWords({ urges }: Deeds): string {
  if (urges.length === 0) return none('催办');
  const notices = urges.filter(({ channel }) => channel === 'notice').length;
  const answered = urges.filter(({ answeredOn }) => answeredOn).length;
  return `催办${urges.length}次（催办单${notices}份、电话${urges.length - notices}次），已回复${answered}次`;
}

function roundWords({ rounds }: Deeds): string {
  if (rounds.length === 0) return none('定期调度');
  const sum = (of: 'asked' | 'unanswered') => rounds.reduce((all, round) => all + round[of], 0);
  return `定期调度${rounds.length}轮，调度${sum('asked')}件次，没有回复${sum('unanswered')}件次`;
}

function meetingWords({ meetings }: Deeds): string {
  const held = meetings.filter(({ heldOn }) => heldOn);
  if (held.length === 0) return none('党组会');
  const kinds = (['reply-study', 'year-end'] as const).flatMap((kind) => {
    const own = held.filter((one) => one.kind === kind).length;
    return own > 0 ? [`${PARTY_GROUP_KIND_NAMES[kind]}${own}次`] : [];
  });
  return `党组会${held.length}次（${kinds.join('、')}）`;
}

/** 主要做法 as far as it was counted (domain.md §1 rows 20, 23, 24, 29, 40, 41): the text is a person's. */
export function deeds(draft: Draft, { counts }: Figures, records: Deeds): void {
  const visits =
    counts.leadersVisits > 0 ? `领导走访会商${counts.leadersVisits}次` : none('领导走访会商');
  const told =
    counts.progressTold > 0 ? `向代表、委员通报进度${counts.progressTold}次` : none('进度通报');
  const own = [visits, told, activityWords(records), urgeWords(records)];
  draft.say(`${own.join('；')}。全局${roundWords(records)}；${meetingWords(records)}。`);
}
