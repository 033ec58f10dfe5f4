import type { Reducers } from './reducer.ts';

export const REPLY_REDUCERS: Reducers<
  'reply.commented' | 'reply.comment-resolved' | 'reply.number-voided'
> = {
  'reply.commented': (state, { data, by }) => ({
    ...state,
    comments: [
      ...(state.comments ?? []),
      { ...data, round: state.round, by: { id: by.id, name: by.name } },
    ],
  }),
  'reply.comment-resolved': (state, { data: { commentId, answer, on }, by }) => ({
    ...state,
    comments: (state.comments ?? []).map((comment) =>
      comment.commentId === commentId
        ? { ...comment, resolved: { answer, by: by.name, on } }
        : comment,
    ),
  }),
  'reply.number-voided': (state, { data: { replacement, ...data }, by }) => ({
    ...state,
    documentNumber: replacement,
    voidNumbers: [...(state.voidNumbers ?? []), { ...data, round: state.round, by: by.name }],
  }),
};
