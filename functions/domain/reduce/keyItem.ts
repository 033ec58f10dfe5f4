import type { KeyItemEvent } from '../events.ts';
import type { Reducers } from './reducer.ts';
import { ledByDirector } from './sponsor.ts';

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
  'advice.answered': (state, { data, by }) => ({
    ...state,
    advicePoints: (state.advicePoints ?? []).map((one) =>
      one.adviceId === data.adviceId
        ? { ...one, answer: { text: data.answer, on: data.on, by: by.name } }
        : one,
    ),
  }),
};
