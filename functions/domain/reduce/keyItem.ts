import type { KeyItemEvent } from '../events.ts';
import type { AdvicePoint } from '../keyItem.ts';
import type { ItemState } from '../state.ts';
import type { Reducers } from './reducer.ts';
import { ledByDirector } from './sponsor.ts';

function withAdvice(
  state: ItemState,
  adviceId: string,
  change: (point: AdvicePoint) => Partial<AdvicePoint>,
): ItemState {
  const advicePoints = state.advicePoints?.map((point) =>
    point.adviceId === adviceId ? { ...point, ...change(point) } : point,
  );
  return { ...state, ...(advicePoints ? { advicePoints } : {}) };
}

export const KEY_ITEM_REDUCERS: Reducers<KeyItemEvent['type']> = {
  'key-item.named': (state, { data: { sponsor, on: _on, ...supervision } }) => ({
    ...state,
    ...ledByDirector(state, sponsor),
    item: { ...state.item, keyItem: true, supervision },
  }),
  'task-force.formed': (state, { data }) => ({ ...state, taskForce: data }),
  'supervision.reported': (state, { data }) => ({
    ...state,
    supervisionReports: [...(state.supervisionReports ?? []), data],
  }),
  'supervisor.heard': (state, { data }) => ({
    ...state,
    supervisorHearings: [...(state.supervisorHearings ?? []), data],
  }),
  'visit.recorded': (state, { data: { advice, ...visit } }) => ({
    ...state,
    visits: [...(state.visits ?? []), visit],
    advicePoints: [
      ...(state.advicePoints ?? []),
      ...advice.map((one) => ({ ...one, visitId: visit.visitId })),
    ],
  }),
  'advice.reminded': (state, { data: { adviceId, kind } }) =>
    withAdvice(state, adviceId, ({ reminded = [] }) => ({ reminded: [...reminded, kind] })),
  'advice.answered': (state, { data: { adviceId, answer, on }, by }) =>
    withAdvice(state, adviceId, () => ({ answer: { text: answer, on, by: by.name } })),
};
