import type {
  ItemConcluded,
  ItemRegistered,
  RoundOpened,
  RouteFailed,
  RouteResumed,
  StoredEvent,
} from '../events.ts';
import type { ItemState } from '../state.ts';

/** The state an item is born with. */
export function register(event: StoredEvent<ItemRegistered>): ItemState {
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
    replyDeadline,
    contacts: [],
    progress: [],
    deliveries: [],
    ratings: [],
    unreturned: [],
  };
}

/** 重办: a new round with its own deadline; what was decided about the people stays. */
export function openRound(state: ItemState, data: RoundOpened['data']): ItemState {
  const { repliedOn: _replied, documentNumber: _number, partyGroupOn: _studied, ...rest } = state;
  return {
    ...rest,
    round: data.round,
    attempt: 1,
    replyDeadline: data.replyDeadline,
    deliveries: [],
    unreturned: [],
  };
}

export function conclude(state: ItemState, data: ItemConcluded['data']): ItemState {
  return { ...state, stage: data.how === 'closed' ? 'closed' : 'tracking', concluded: data };
}

export function failRoute(state: ItemState, data: RouteFailed['data']): ItemState {
  return { ...state, failure: { state: data.state, error: data.error } };
}

export function resumeRoute(state: ItemState, data: RouteResumed['data']): ItemState {
  const { failure: _mended, ...rest } = state;
  return { ...rest, attempt: data.attempt };
}
