import type { Actor } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { Store } from '../../store/store.ts';
import type { SheetModel } from './model.ts';

/** What of the bureau a table is about. */
export interface Scope {
  /** Of the session, or of the record where the table is of records. */
  year: number;
  /** A section's id: only what is its own. */
  section?: string | undefined;
  /** 回头看轮次 or 党组会 that the table is of. */
  id?: string | undefined;
}

/** From what a table is made. */
export interface SheetSource {
  store: Store;
  rules: Rules;
  actor: Actor;
  scope: Scope;
}

/** A kind of table: its rows are loaded by key, never by a scan. */
export interface SheetKind {
  id: string;
  name: string;
  /** It is of one round or one meeting, named by `id`. */
  needsId?: 'lookBack' | 'partyGroup';
  load(source: SheetSource): Promise<SheetModel>;
}

/** 2026年3月2日制表，共3行 */
export function noteOf({ rules }: Pick<SheetSource, 'rules'>, rows: number): string {
  return `${rules.directory.bureau.name}　${rules.today}制表　共${rows}行`;
}

/** The title of a table, with its year. */
export const titleOf = ({ scope }: Pick<SheetSource, 'scope'>, name: string): string =>
  `${scope.year}年${name}`;
