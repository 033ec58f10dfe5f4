import type { CoUnit, UnitDispute } from '../coUnit.ts';
import type { CoUnitEvent } from '../events/coUnit.ts';
import type { ItemState } from '../state.ts';
import type { Reducers } from './reducer.ts';

type Change = (unit: CoUnit) => Partial<CoUnit>;

function withUnit(state: ItemState, unit: string, change: Change): ItemState {
  const { coUnits = [] } = state;
  const known = coUnits.find((one) => one.unit === unit);
  const before = known ?? { unit, askings: [], opinions: [], disputes: [], reminded: [] };
  const after = { ...before, ...change(before) };
  return {
    ...state,
    coUnits: known ? coUnits.map((one) => (one === known ? after : one)) : [...coUnits, after],
  };
}

const endOpen = (disputes: UnitDispute[], ended: UnitDispute['ended']) =>
  disputes.map((one) => (one.ended || !ended ? one : { ...one, ended }));

export const CO_UNIT_REDUCERS: Reducers<CoUnitEvent['type']> = {
  'co-unit.asked': (state, { data: { unit, ...asking }, by }) =>
    withUnit(state, unit, ({ askings }) => ({ askings: [...askings, { ...asking, by: by.name }] })),
  // Who agrees after all has nothing left in dispute.
  'co-unit.answered': (state, { data: { unit, ...opinion }, by }) =>
    withUnit(state, unit, ({ opinions, disputes }) => ({
      opinions: [...opinions, { ...opinion, by: by.name }],
      disputes:
        opinion.stance === 'agree'
          ? endOpen(disputes, { how: 'withdrawn', on: opinion.on })
          : disputes,
    })),
  'co-unit.reminded': (state, { data: { unit, kind, due } }) =>
    withUnit(state, unit, ({ reminded }) => ({ reminded: [...reminded, { kind, due }] })),
  'co-unit.disputed': (state, { data: { unit, ...dispute }, by }) =>
    withUnit(state, unit, ({ disputes }) => ({
      disputes: [...disputes, { ...dispute, by: by.name }],
    })),
  'co-unit.settled': (state, { data: { unit, decision, reason, on }, by }) =>
    withUnit(state, unit, ({ disputes }) => ({
      disputes: endOpen(disputes, { how: 'settled', decision, reason, on, by: by.name }),
    })),
};
