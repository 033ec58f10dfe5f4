import { ListTablesCommand } from '@aws-sdk/client-dynamodb';
import type { StoredEvent } from '../../../functions/domain/events.ts';
import type { ItemFacts } from '../../../functions/domain/rates/facts.ts';
import { canonicalJson } from '../../../functions/store/hash.ts';
import { everyRow } from '../../../functions/store/histories.ts';
import { factsOfYear } from '../../../functions/store/views/facts.ts';
import { documentClient } from '../../support/dynoxide.ts';
import { type Replay, replayed } from '../../support/replay.ts';
import { same } from './difference.ts';
import type { LocalStack } from './stack.ts';

/** The years of sessions that scenarios tell of. */
const YEARS = [2025, 2026, 2027];

/**
 * Everything that happened on a system, event by event in the order in which it was written: after each
 * one the statistics as kept are those of a recount (test/support/replay.ts), and what the system has kept
 * at the end is what the replay has. @throws Difference
 */
export async function afterEveryEvent({ awsEndpoint }: LocalStack): Promise<Replay> {
  const db = documentClient(awsEndpoint);
  try {
    const { TableNames = [] } = await db.send(new ListTablesCommand({}));
    const named = (part: string) => TableNames.find((name) => name.includes(part)) ?? '';
    const tables = { events: named('Events'), views: named('Views'), ledger: '' };
    const events: StoredEvent[] = [];
    for await (const row of everyRow({ db, tables }, tables.events)) {
      events.push(row as unknown as StoredEvent);
    }
    const replay = await replayed(events);
    same('每一个事件之后的统计', [], replay.faults);
    for (const year of YEARS) {
      const kept = await factsOfYear({ db, tables }, year);
      const texts = (facts: readonly ItemFacts[]) => facts.map(canonicalJson).toSorted();
      same(`${year}年的统计事实`, texts(await replay.kept(year)), texts(kept));
    }
    return replay;
  } finally {
    db.destroy();
  }
}
