import type { DeadlineEvent, DeadlineMoved } from '../events.ts';
import type { ItemExtension } from '../extension.ts';
import type { ItemState } from '../state.ts';
import type { Reducers } from './reducer.ts';

/** The application with what is new of it. */
function changed(state: ItemState, extensionId: string, news: Partial<ItemExtension>) {
  return (state.extensions ?? []).map((one) =>
    one.extensionId === extensionId ? { ...one, ...news } : one,
  );
}

function moved(state: ItemState, { which, deadline }: DeadlineMoved['data']): ItemState {
  if (which.kind === 'reply') return { ...state, replyDeadline: deadline };
  if (which.kind === 'task') {
    const due = { due: deadline };
    const tasks = state.tasks.map((one) =>
      one.taskId === which.taskId ? { ...one, ...due } : one,
    );
    return { ...state, tasks };
  }
  const coUnits = (state.coUnits ?? []).map((unit) =>
    unit.unit === which.unit
      ? {
          ...unit,
          askings: unit.askings.map((one) =>
            one.n === which.asking ? { ...one, due: deadline } : one,
          ),
        }
      : unit,
  );
  return { ...state, coUnits };
}

export const DEADLINE_REDUCERS: Reducers<DeadlineEvent['type']> = {
  'extension.asked': (state, { data, by }) => ({
    ...state,
    extensions: [...(state.extensions ?? []), { ...data, by: by.name }],
  }),
  'extension.answered': (state, { data: { extensionId, ...answer }, by }) => ({
    ...state,
    extensions: changed(state, extensionId, { answer: { ...answer, by: by.name } }),
  }),
  'deadline.moved': (state, { data }) => {
    const { why, from, to, on } = data;
    const after = moved(state, data);
    if (why.kind !== 'extension') return after;
    return { ...after, extensions: changed(state, why.extensionId, { moved: { from, to, on } }) };
  },
};
