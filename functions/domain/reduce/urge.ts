import type { UrgeEvent } from '../events.ts';
import type { ItemState } from '../state.ts';
import type { Urge } from '../urge.ts';
import type { Reducers } from './reducer.ts';

function changed({ urges = [] }: ItemState, urgeId: string, change: (urge: Urge) => Urge): Urge[] {
  return urges.map((urge) => (urge.urgeId === urgeId ? change(urge) : urge));
}

export const URGE_REDUCERS: Reducers<UrgeEvent['type']> = {
  'urge.issued': (state, { data, by }) => {
    const { level, to, on, answerBy, escalateOn, ...urge } = data;
    const step = { level, to, on, answerBy, escalateOn };
    const issued: Urge = { ...urge, by: by.name, steps: [step] };
    return { ...state, urges: [...(state.urges ?? []), issued] };
  },
  'urge.escalated': (state, { data }) => {
    const { urgeId, ...step } = data;
    const up = (urge: Urge): Urge => ({
      ...urge,
      ladder: urge.ladder.slice(1),
      steps: [...urge.steps, step],
    });
    return { ...state, urges: changed(state, urgeId, up) };
  },
  'urge.answered': (state, { data, by }) => {
    const { urgeId, text, on } = data;
    const answered = (urge: Urge): Urge => ({ ...urge, answer: { text, on, by: by.name } });
    return { ...state, urges: changed(state, urgeId, answered) };
  },
};
