import type { Problem } from '../../documents/assignmentList/report.ts';
import type { RegisterRow } from '../../documents/register/row.ts';
import { numberTaken } from '../../domain/decide/halfWay/series.ts';
import { register } from '../../domain/decide/register.ts';
import { Refusal } from '../../domain/errors.ts';
import { type ItemImportedHalfWay, type ItemRegistered, itemStream } from '../../domain/events.ts';
import { itemIdOf, motionKeyOf, type NewItem } from '../../domain/item.ts';
import { canonicalJson } from '../../store/hash.ts';
import { motionOwner } from '../../store/ledger/motions.ts';
import { readEvent } from '../../store/readEvent.ts';
import { duplicateNumber, motionRegistered } from '../../store/registerItem.ts';
import { findSimilar } from '../../store/views/similar.ts';
import { presentSimilar } from '../present/raisedAgain.ts';
import { type Assessing, mustGoOn, tellPlaces } from './halfWay.ts';
import type { ReadList } from './read.ts';

/** One row of the list as the clerk sees it before committing. */
export interface AssessedRow {
  sheet: string;
  row: number;
  /** new: will be registered. exists: the very same item is registered already. problem: to be corrected. */
  status: 'new' | 'exists' | 'problem';
  itemId?: string;
  title?: string;
  problems: (Problem | { code: string; column?: string; field?: string; message: string })[];
  /** 以前和今年相似的件, of a new row. */
  similar?: ReturnType<typeof presentSimilar>[];
  item?: NewItem;
  /** Of the bureau's register */
  halfWay?: RegisterRow;
}

/** A row that could be read. */
export interface ReadRow {
  sheet: string;
  row: number;
  item: NewItem;
  halfWay?: RegisterRow;
}

/** As it was registered: what the bureau added since makes it no other item. A row of the register goes on half-way. */
function isSame(first: ItemRegistered | ItemImportedHalfWay, { item, halfWay }: ReadRow): boolean {
  if (halfWay && first.type !== 'item.imported-half-way') return false;
  return canonicalJson(first.data.item) === canonicalJson(item);
}

/** Against the rules and against what is registered. One consistent read, two of a motion; and what is
 * like it (V12). Of a register also its 文号. */
export async function assessRow(
  { store, rules, actor }: Assessing,
  read: ReadRow,
  list: ReadList,
): Promise<AssessedRow> {
  const { sheet, row, item, halfWay } = read;
  const itemId = itemIdOf(item);
  const shown = { sheet, row, itemId, title: item.title, item, ...(halfWay && { halfWay }) };
  try {
    register(item, rules);
    const first = await readEvent(store, itemStream(itemId), 1);
    if (first?.type !== 'item.registered' && first?.type !== 'item.imported-half-way') {
      if (halfWay) await mustGoOn({ store, rules, actor }, { ...read, halfWay }, list);
      const owner = await motionOwner(store, item);
      if (owner) throw motionRegistered(item, owner);
      const found = await findSimilar(store, item, rules.profile, itemId);
      const similar = found.map((one) => presentSimilar(one, rules));
      const told = similar.length > 0 ? { similar } : {};
      return { ...shown, status: 'new', problems: [], ...told };
    }
    if (!isSame(first, read)) throw duplicateNumber(first.data);
    return { ...shown, status: 'exists', problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, field, message } = error;
    const problem = { code, field, message };
    const problems = [halfWay ? tellPlaces(problem, read, list) : problem];
    return { ...shown, status: 'problem', problems };
  }
}

/** How many rows are looked up at a time. */
const AT_ONCE = 20;

/** Row by row: what would be registered, what exists, what is wrong. Writes nothing. */
export async function assess(by: Assessing, list: ReadList): Promise<AssessedRow[]> {
  const rows: AssessedRow[] = [];
  const { report } = list;
  for (let at = 0; at < report.rows.length; at += AT_ONCE) {
    const some = report.rows.slice(at, at + AT_ONCE).map(async (read): Promise<AssessedRow> => {
      const { sheet, row, item, halfWay, problems } = read;
      if (!item || problems.length > 0) return { sheet, row, status: 'problem', problems };
      return assessRow(by, { sheet, row, item, ...(halfWay && { halfWay }) }, list);
    });
    rows.push(...(await Promise.all(some)));
  }
  const motions = eachOnce(
    rows,
    ({ item }) => motionKeyOf(item),
    ({ item }, owner) => motionRegistered(item, owner),
  );
  return eachOnce(motions, ({ halfWay }) => halfWay?.past.documentNumber, numberTaken).map((one) =>
    one.item && one.halfWay
      ? { ...one, problems: one.problems.map((problem) => tellPlaces(problem, one, list)) }
      : one,
  );
}

/** Two rows of one motion, or with one 文号: the second is told so, as it would be when the first is registered. */
function eachOnce(
  rows: readonly AssessedRow[],
  keyOf: (row: ReadRow) => string | undefined,
  refusal: (row: ReadRow, owner: string) => Refusal,
): AssessedRow[] {
  const owners = new Map<string, string>();
  return rows.map((one) => {
    const { item, itemId } = one;
    const key = one.status === 'new' && item ? keyOf({ ...one, item }) : undefined;
    if (!key || !item || !itemId) return one;
    const owner = owners.get(key);
    if (owner === undefined) {
      owners.set(key, itemId);
      return one;
    }
    const { code, field, message } = refusal({ ...one, item }, owner);
    return { ...one, status: 'problem', problems: [{ code, field, message }] };
  });
}
