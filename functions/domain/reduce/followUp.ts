import type { ItemMeetingEvent } from '../events.ts';
import type { Reducers } from './reducer.ts';

export const FOLLOW_UP_REDUCERS: Reducers<ItemMeetingEvent['type']> = {
  'follow-up.asked': (state, { data: { resolutions, ...meeting } }) => ({
    ...state,
    followUps: [
      ...(state.followUps ?? []),
      ...resolutions.map((resolution) => ({ ...meeting, ...resolution })),
    ],
  }),
  'follow-up.done': (state, { data: { meetingId, resolutionId, ...done }, by }) => ({
    ...state,
    followUps: (state.followUps ?? []).map((one) =>
      one.meetingId === meetingId && one.resolutionId === resolutionId
        ? { ...one, done: { ...done, by: by.name } }
        : one,
    ),
  }),
};
