import { HAND_OVER_PREFIX, type HandOverEvent } from '../../domain/events.ts';
import { HAND_OVER_KIND_NAMES, type HandOver, remainingOf } from '../../domain/handOver.ts';
import { reduceHandOver } from '../../domain/reduce/handOverAct.ts';
import { handOversKey } from '../views/keys.ts';
import { streamKind } from './kind.ts';

/** A hand-over as lists show it. */
export interface HandOverRow {
  handOverId: string;
  kindName: string;
  on: string;
  /** From whom to whom; of functions to which unit. */
  from?: string;
  to: string;
  items: number;
  remaining: number;
}

function rowOf(act: HandOver): HandOverRow {
  const { handOverId, about, items } = act;
  const { kind, on } = about;
  return {
    handOverId,
    kindName: HAND_OVER_KIND_NAMES[kind],
    on,
    ...(about.kind === 'functions'
      ? { to: about.unit }
      : { from: about.fromName, to: about.toName }),
    items: items.length,
    remaining: remainingOf(act).length,
  };
}

/** 交接: a row a year's list, `2026-12` → `0012`. */
export const HAND_OVERS = streamKind<HandOver, HandOverEvent>({
  prefix: HAND_OVER_PREFIX,
  reduce: reduceHandOver,
  rows(act) {
    const [year = '', n = ''] = act.handOverId.split('-');
    const key = { pk: handOversKey(year), sk: n.padStart(4, '0') };
    return [{ ...key, version: act.version, handOver: rowOf(act) }];
  },
});
