import type { AssignmentReport, Problem } from '../../documents/assignmentList/report.ts';
import { register } from '../../domain/decide/register.ts';
import { Refusal } from '../../domain/errors.ts';
import { itemStream } from '../../domain/events.ts';
import { itemIdOf, motionKeyOf, type NewItem } from '../../domain/item.ts';
import type { Rules } from '../../domain/rules.ts';
import { canonicalJson } from '../../store/hash.ts';
import { motionOwner } from '../../store/ledger/motions.ts';
import { readEvent } from '../../store/readEvent.ts';
import { duplicateNumber, motionRegistered } from '../../store/registerItem.ts';
import type { Store } from '../../store/store.ts';
import { findSimilar } from '../../store/views/similar.ts';
import { presentSimilar } from '../present/raisedAgain.ts';

/** One row of the list as the clerk sees it before committing. */
export interface AssessedRow {
  sheet: string;
  row: number;
  /** new: will be registered. exists: the very same item is registered already. problem: to be corrected. */
  status: 'new' | 'exists' | 'problem';
  itemId?: string;
  title?: string;
  problems: (Problem | { code: string; field?: string; message: string })[];
  /** 以前和今年相似的件, of a new row. */
  similar?: ReturnType<typeof presentSimilar>[];
  item?: NewItem;
}

/** Against the rules and against what is registered. One consistent read, two of a motion; and what is
 * like it (V12). */
export async function assessItem(store: Store, item: NewItem, rules: Rules) {
  const itemId = itemIdOf(item);
  const shown = { itemId, title: item.title, item };
  try {
    register(item, rules);
    const first = await readEvent(store, itemStream(itemId), 1);
    if (first?.type !== 'item.registered') {
      const owner = await motionOwner(store, item);
      if (owner) throw motionRegistered(item, owner);
      const found = await findSimilar(store, item, rules.profile, itemId);
      const similar = found.map((one) => presentSimilar(one, rules));
      const told = similar.length > 0 ? { similar } : {};
      return { ...shown, status: 'new' as const, problems: [], ...told };
    }
    // As it was registered: what the bureau added since makes it no other item.
    if (canonicalJson(first.data.item) !== canonicalJson(item)) throw duplicateNumber(first.data);
    return { ...shown, status: 'exists' as const, problems: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { code, field, message } = error;
    return { ...shown, status: 'problem' as const, problems: [{ code, field, message }] };
  }
}

/** How many rows are looked up at a time. */
const AT_ONCE = 20;

/** Row by row: what would be registered, what exists, what is wrong. Writes nothing. */
export async function assess(
  store: Store,
  report: AssignmentReport,
  rules: Rules,
): Promise<AssessedRow[]> {
  const rows: AssessedRow[] = [];
  for (let at = 0; at < report.rows.length; at += AT_ONCE) {
    const some = report.rows.slice(at, at + AT_ONCE).map(async ({ sheet, row, item, problems }) => {
      if (!item || problems.length > 0) return { sheet, row, status: 'problem' as const, problems };
      return { sheet, row, ...(await assessItem(store, item, rules)) };
    });
    rows.push(...(await Promise.all(some)));
  }
  return eachMotionOnce(rows);
}

/** Two rows of one motion: the second is told so, as it would be when the first is registered. */
function eachMotionOnce(rows: readonly AssessedRow[]): AssessedRow[] {
  const owners = new Map<string, string>();
  return rows.map((one) => {
    const motion = one.status === 'new' && one.item ? motionKeyOf(one.item) : undefined;
    if (!motion || !one.item || !one.itemId) return one;
    const owner = owners.get(motion);
    if (owner === undefined) {
      owners.set(motion, one.itemId);
      return one;
    }
    const { code, field, message } = motionRegistered(one.item, owner);
    return { ...one, status: 'problem' as const, problems: [{ code, field, message }] };
  });
}
