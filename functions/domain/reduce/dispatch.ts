import type { DispatchEvent } from '../events.ts';
import { ledgerOf } from '../promise.ts';
import type { ItemState } from '../state.ts';
import type { Delivery } from '../steps/data.ts';
import type { ItemEvent, Reducers } from './reducer.ts';

function receipt(state: ItemState, { data }: ItemEvent<'delivery.receipted'>): ItemState {
  const { submitterId, side, receivedBy, on } = data;
  const received = (list: Delivery[]) =>
    list.map((one) =>
      one.submitterId === submitterId ? { ...one, receivedBy, receivedOn: on } : one,
    );
  if (!side) return { ...state, deliveries: received(state.deliveries) };
  const promises = ledgerOf(state).map((entry) => ({
    ...entry,
    replies: entry.replies.map((reply) =>
      reply.side === side && reply.deliveries
        ? { ...reply, deliveries: received(reply.deliveries) }
        : reply,
    ),
  }));
  return { ...state, promises };
}

export const DISPATCH_REDUCERS: Reducers<DispatchEvent['type']> = {
  'delivery.receipted': receipt,
  'copies.sent': (state, { data, by }) => ({
    ...state,
    copies: [...(state.copies ?? []), { ...data, by: by.name }],
  }),
  'platform.entered': (state, { data, by }) => ({
    ...state,
    platform: [...(state.platform ?? []), { ...data, by: by.name }],
  }),
};
