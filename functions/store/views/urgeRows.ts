import type { ItemState } from '../../domain/state.ts';
import {
  lastStep,
  openUrges,
  type Urge,
  type UrgeChannel,
  type UrgeLevel,
} from '../../domain/urge.ts';
import { dueKey, shardOf, urgesKey } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** A row of the 催办 list of a year. */
export interface UrgeRow {
  itemId: string;
  urgeId: string;
  itemNumber: string;
  title: string;
  channel: UrgeChannel;
  number?: string;
  level: UrgeLevel;
  /** A person id: who owes the answer, or gave it. */
  to: string;
  on: string;
  answerBy: string;
  answeredOn?: string;
}

function rowOf({ itemId, item }: ItemState, urge: Urge): UrgeRow {
  const { level, to, answerBy } = lastStep(urge);
  const { urgeId, channel, number, steps, answer } = urge;
  return {
    itemId,
    urgeId,
    itemNumber: item.number,
    title: item.title,
    channel,
    ...(number ? { number } : {}),
    level,
    to,
    on: steps[0]?.on ?? '',
    answerBy: answerBy.due,
    ...(answer ? { answeredOn: answer.on } : {}),
  };
}

/** The list of the year in which it was issued, and the day on which it goes one level up. */
export function urgeRows(state: ItemState): ViewRow[] {
  const { itemId, concluded, urges = [] } = state;
  const listed = urges.map((urge) => {
    const row = rowOf(state, urge);
    return { pk: urgesKey(row.on.slice(0, 4)), sk: `${row.on}#${itemId}#${row.urgeId}`, urge: row };
  });
  const waiting = concluded ? [] : openUrges(urges).filter(({ ladder }) => ladder.length > 0);
  const due = waiting.map((urge) => ({
    pk: dueKey(lastStep(urge).escalateOn, shardOf(itemId)),
    sk: `${itemId}#${urge.urgeId}`,
    itemId,
    kind: 'urge',
    urgeId: urge.urgeId,
  }));
  return [...listed, ...due];
}
