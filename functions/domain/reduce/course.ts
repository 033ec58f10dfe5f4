import type { ItemImportedHalfWay, ItemRegistered, RoundOpened, StoredEvent } from '../events.ts';
import type { ItemState } from '../state.ts';
import { concludeItem } from './conclude.ts';
import type { Reducers } from './reducer.ts';
import { withSide } from './sides.ts';
import { sponsored } from './sponsor.ts';

/** The state an item is born with. */
export function register(event: StoredEvent<ItemRegistered | ItemImportedHalfWay>): ItemState {
  const { itemId, item, profile, replyDeadline, batchId } = event.data;
  return {
    itemId,
    version: event.version,
    hash: event.hash,
    changedAt: event.at,
    item,
    profile,
    ...(batchId ? { batchId } : {}),
    stage: 'registered',
    round: 1,
    attempt: 1,
    lastReturn: 0,
    tasks: [],
    sides: [],
    replyDeadline,
    contacts: [],
    progress: [],
    deliveries: [],
    ratings: [],
    unreturned: [],
  };
}

/** 重办, 重提: a new round with its own deadline; what was decided about the people stays, but the sponsor. */
export function openRound(
  state: ItemState,
  data: Pick<RoundOpened['data'], 'round' | 'replyDeadline' | 'sponsor'>,
): ItemState {
  const { repliedOn: _replied, partyGroupOn: _studied, leadConsent: _consent, ...known } = state;
  const { documentNumber, ...rest } = known;
  const numbered = documentNumber ? { documentNumber } : {};
  const former = state.deliveries.map((one) => ({ ...one, round: state.round, ...numbered }));
  return {
    ...rest,
    ...sponsored(state, data.round, data.sponsor),
    round: data.round,
    attempt: 1,
    replyDeadline: data.replyDeadline,
    deliveries: [],
    ...(former.length > 0
      ? { formerDeliveries: [...(state.formerDeliveries ?? []), ...former] }
      : {}),
    unreturned: [],
  };
}

export const COURSE_REDUCERS: Reducers<
  'item.registered' | 'round.opened' | 'item.concluded' | 'route.failed' | 'route.resumed'
> = {
  'item.registered': (state) => state,
  'round.opened': (state, { data }) => openRound(state, data),
  'item.concluded': (state, { data }) => concludeItem(state, data),
  'route.failed': (state, { data }) => ({
    ...state,
    failure: { state: data.state, error: data.error },
  }),
  'route.resumed': (state, { data }) => {
    const { failure: _mended, ...rest } = state;
    if (data.side === undefined) return { ...rest, attempt: data.attempt };
    return withSide(rest, data.side, { attempt: data.attempt });
  },
};
