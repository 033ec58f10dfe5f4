import type { RequestEvent } from '../events.ts';
import type { Reducers } from './reducer.ts';

export const REQUEST_REDUCERS: Reducers<RequestEvent['type']> = {
  'request.asked': (state, { data, by }) => {
    const { replyDeadline = state.replyDeadline, ...request } = data;
    return {
      ...state,
      replyDeadline,
      requests: [...(state.requests ?? []), { ...request, by: by.name }],
    };
  },
  'request.answered': (state, { data, by }) => {
    const { requestId, replyDeadline = state.replyDeadline, ...answer } = data;
    return {
      ...state,
      replyDeadline,
      requests: (state.requests ?? []).map((one) =>
        one.requestId === requestId ? { ...one, answer: { ...answer, by: by.name } } : one,
      ),
    };
  },
};
