import type { ReturnCase } from '../intake.ts';
import type { ItemState } from '../state.ts';
import type { Reducers } from './reducer.ts';
import { openSide, withSide } from './sides.ts';

/** Changes one 退办 application. */
export function withReturn(
  state: ItemState,
  returnId: string | undefined,
  change: Partial<ReturnCase>,
): Pick<ItemState, 'returns'> {
  return {
    returns: (state.returns ?? []).map((one) =>
      one.returnId === returnId ? { ...one, ...change } : one,
    ),
  };
}

export const INTAKE_REDUCERS: Reducers<
  'receipt.signed' | 'units.suggested' | 'units.answered' | 'return.requested' | 'return.ended'
> = {
  'receipt.signed': (state, { data }) => ({ ...state, receipt: data }),
  'units.suggested': (state, { data }) => ({
    ...state,
    addedUnits: [...(state.addedUnits ?? []), data],
  }),
  'units.answered': (state, { data: { requestId, ...answer } }) => ({
    ...state,
    item: { ...state.item, coUnits: [...new Set([...state.item.coUnits, ...answer.units])] },
    addedUnits: (state.addedUnits ?? []).map((one) =>
      one.requestId === requestId ? { ...one, answer } : one,
    ),
  }),
  'return.requested': (state, { data }) => ({
    ...openSide(state, data.returnId, 'return'),
    returns: [...(state.returns ?? []), data],
  }),
  'return.ended': (state, { data }) => ({
    ...withSide(state, data.returnId, { open: false }),
    ...withReturn(state, data.returnId, { ended: data.how }),
  }),
};
