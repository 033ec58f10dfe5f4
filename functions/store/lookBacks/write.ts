import { type NewFinding, recordFinding } from '../../domain/decide/lookBacks/record.ts';
import { notFound } from '../../domain/errors.ts';
import type { LookBack } from '../../domain/lookBack.ts';
import type { Actor } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { Clock } from '../../runtime/clock.ts';
import { type Alongside, AlongsideConflict, append, link, VersionConflict } from '../append.ts';
import { loadItem, positionOf } from '../loadItem.ts';
import type { Store } from '../store.ts';
import { loadLookBack, positionOfRound } from './load.ts';

/** A finding and by whom. */
export interface FindingCommand {
  lookBackId: string;
  finding: NewFinding;
  actor: Actor;
  rules: Rules;
  clock: Clock;
  alongside: (round: LookBack) => readonly Alongside[];
}

const MOST_TRIES = 5;

async function tryOnce(store: Store, command: FindingCommand): Promise<void> {
  const { lookBackId, finding, actor, rules, clock, alongside } = command;
  const round = await loadLookBack(store, lookBackId);
  if (!round) throw notFound('没有这一轮回头看，请核对编号。', 'LOOK_BACK_NOT_FOUND');
  const state = await loadItem(store, finding.itemId);
  if (!state) throw notFound('这一轮回头看里没有这一件。', 'NOT_IN_ROUND');
  const { ofRound, ofItem } = recordFinding(round, state, actor, finding, rules);
  const at = clock.instant();
  const itemWrite: Alongside = {
    name: 'item',
    write: {
      Put: {
        TableName: store.tables.events,
        Item: link(positionOf(state), ofItem, actor, at),
        ConditionExpression: 'attribute_not_exists(#stream)',
        ExpressionAttributeNames: { '#stream': 'stream' },
      },
    },
  };
  const event = link(positionOfRound(round), ofRound, actor, at);
  await append(store, event, [...alongside(round), itemWrite]);
}

/**
 * A finding is an event of the round and an event of the item in one transaction: neither register can
 * say what the other does not know. Tried again when somebody wrote in between.
 */
export async function writeFinding(store: Store, command: FindingCommand): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await tryOnce(store, command);
    } catch (error) {
      const overtaken =
        error instanceof VersionConflict ||
        (error instanceof AlongsideConflict && error.alongside === 'item');
      if (!overtaken || attempt === MOST_TRIES) throw error;
    }
  }
}
