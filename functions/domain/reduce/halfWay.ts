import { withAnswer } from '../answered.ts';
import { NO_OPINION } from '../coOpinion.ts';
import type { ItemImportedHalfWay, StoredEvent } from '../events.ts';
import type { RecordedPast } from '../halfWay.ts';
import { promisesOf } from '../promise.ts';
import type { ItemState } from '../state.ts';
import { STEPS } from '../steps/table.ts';
import { register } from './course.ts';
import { enterPromises } from './promise.ts';

function delivered(state: ItemState, { deliveries, promises = [], reply }: RecordedPast) {
  if (!deliveries) return {};
  const on = deliveries
    .map((delivery) => delivery.on)
    .toSorted()
    .at(-1);
  return {
    deliveries,
    promises: enterPromises(state, { deliveries }, promises),
    repliedOn: on,
    ...(on ? { answered: withAnswer(state, { on, class: reply?.class }) } : {}),
  };
}

/** The state of an item that enters half-way: as if its known past had been handed in, and no more. */
export function importHalfWay(event: StoredEvent<ItemImportedHalfWay>): ItemState {
  const { resumeAt, round, source, past } = event.data.halfWay;
  const { ratings = [], coOpinion, deliveries: _sent, promises: _made, ...plain } = past;
  const born: ItemState = { ...register(event), ...plain, round, stage: STEPS[resumeAt].stage };
  const imported = (Object.keys(past) as (keyof RecordedPast)[]).toSorted();
  return {
    ...born,
    ...delivered(born, past),
    ...(past.reply ? { promise: promisesOf(past.reply)[0] } : {}),
    ...(coOpinion ? { coOpinion: { ...NO_OPINION, draft: coOpinion } } : {}),
    halfWay: { resumeAt, round, source, imported, ratings },
  };
}
