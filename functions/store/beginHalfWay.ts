import { mustBeOld, numberTaken } from '../domain/decide/halfWay/series.ts';
import type { ItemImportedHalfWay } from '../domain/events.ts';
import type { KnownPast } from '../domain/halfWay.ts';
import type { NewItem } from '../domain/item.ts';
import { numberIn, seriesId } from '../domain/numberSeries.ts';
import type { CommonRules } from '../domain/rules.ts';
import { type Alongside, AlongsideConflict } from './append.ts';
import { readCounter } from './ledger/counters.ts';
import { documentNumberOwner, documentNumberWrite } from './ledger/documentNumbers.ts';
import { beginItem, type Registration } from './registerItem.ts';
import type { Store } from './store.ts';
import { loadStream } from './streams/load.ts';
import { NUMBER_SERIES } from './streams/numberSeries.ts';

/** @throws Refusal SERIES_BEHIND, DOCUMENT_NUMBER_TAKEN: the 文号 is no old one of its series */
async function mustBeOldNumber(
  store: Store,
  { kind, documentNumber }: Pick<NewItem, 'kind'> & { documentNumber: string },
  { profile }: Pick<CommonRules, 'profile'>,
): Promise<void> {
  const of = numberIn(profile, { paper: 'reply', kind }, documentNumber);
  if (!of) return;
  const id = seriesId({ paper: 'reply', kind, year: of.year });
  const last = (await readCounter(store, id)).n;
  mustBeOld(of.n, last, await loadStream(store, NUMBER_SERIES, id));
}

/**
 * That the 文号 of an old paper can be taken, for a check before anything is written: three reads, none
 * where there is no number. @throws Refusal SERIES_BEHIND, DOCUMENT_NUMBER_TAKEN
 */
export async function mustBeFreeNumber(
  store: Store,
  { kind }: Pick<NewItem, 'kind'>,
  { documentNumber }: Pick<KnownPast, 'documentNumber'>,
  rules: Pick<CommonRules, 'profile'>,
): Promise<void> {
  if (!documentNumber) return;
  await mustBeOldNumber(store, { kind, documentNumber }, rules);
  if (await documentNumberOwner(store, documentNumber)) throw numberTaken();
}

/**
 * 半途导入: the first event of the item's stream, and its old 文号, which no other letter has.
 * @throws Refusal DUPLICATE_NUMBER, MOTION_REGISTERED, SERIES_BEHIND, DOCUMENT_NUMBER_TAKEN
 */
export async function beginHalfWay(
  store: Store,
  event: ItemImportedHalfWay,
  {
    actor,
    clock,
    rules,
    alongside = [],
  }: Pick<Registration, 'actor' | 'clock' | 'rules'> & { alongside?: readonly Alongside[] },
): Promise<string> {
  const { itemId, item, halfWay } = event.data;
  const { documentNumber } = halfWay.past;
  if (documentNumber) await mustBeOldNumber(store, { kind: item.kind, documentNumber }, rules);
  const taken = documentNumber ? [documentNumberWrite(store, documentNumber, itemId)] : [];
  try {
    return await beginItem(store, event, { actor, clock, alongside: [...alongside, ...taken] });
  } catch (error) {
    const doubled = error instanceof AlongsideConflict && error.alongside === 'document-number';
    throw doubled ? numberTaken() : error;
  }
}
