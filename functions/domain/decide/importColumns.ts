import { invalid } from '../errors.ts';
import type { CorrectedSheet, ImportColumnsCorrected } from '../events.ts';
import type { Actor } from '../roles.ts';
import { mustHaveRole } from './authorize.ts';

/** What the clerk says of one sheet; what is not said stays as it was read. */
export interface SaidOfSheet {
  sheet: string;
  take?: boolean;
  headerRow?: number;
  columns?: Readonly<Record<string, string | null>>;
  values?: Readonly<Record<string, string>>;
}

/** A sheet of the file as it is read with what was said. */
export interface SeenSheet {
  sheet: string;
  signature?: string;
  /** How many columns have content */
  width: number;
}

/** The list that is spoken of. */
export interface SpokenOf {
  importId: string;
  fileName: string;
  sender?: string;
}

/** A → 1, AB → 28. */
function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function checkColumns(
  { sheet, columns = {} }: SaidOfSheet,
  { width }: SeenSheet,
  at: string,
): void {
  const fields = new Map<string, string>();
  for (const [letters, field] of Object.entries(columns)) {
    if (columnOf(letters) > width) {
      throw invalid(
        'COLUMN_UNKNOWN',
        `工作表“${sheet}”没有${letters}列的内容，请核对列号。`,
        `${at}.columns.${letters}`,
      );
    }
    const other = field === null ? undefined : fields.get(field);
    if (field !== null && other !== undefined) {
      throw invalid(
        'COLUMN_TWICE',
        `${other}列和${letters}列不能是同一项，请只留一列。`,
        `${at}.columns.${letters}`,
      );
    }
    if (field !== null) fields.set(field, letters);
  }
}

function corrected(said: SaidOfSheet, seen: readonly SeenSheet[], at: string): CorrectedSheet {
  const { sheet, take, headerRow, columns = {}, values = {} } = said;
  const one = seen.find((other) => other.sheet === sheet);
  if (!one) {
    const names = seen.map((other) => `“${other.sheet}”`).join('、');
    throw invalid('SHEET_UNKNOWN', `文件里没有工作表“${sheet}”，只有${names}。`, `${at}.sheet`);
  }
  const empty = Object.keys(columns).length + Object.keys(values).length === 0;
  if (empty && take === undefined && headerRow === undefined) {
    throw invalid('NOTHING_CORRECTED', `没有写明工作表“${sheet}”要更正什么。`, at);
  }
  if (!one.signature) {
    throw invalid(
      'HEADER_UNKNOWN',
      `工作表“${sheet}”找不到表头，请写明表头在第几行。`,
      `${at}.headerRow`,
    );
  }
  checkColumns(said, one, at);
  return { sheet, signature: one.signature, ...(take !== undefined && { take }), columns, values };
}

/**
 * 更正列: says what the sheets and columns of a list are; nothing is registered by it.
 * @throws Refusal FORBIDDEN, SHEET_UNKNOWN, NOTHING_CORRECTED, HEADER_UNKNOWN, COLUMN_UNKNOWN, COLUMN_TWICE
 */
export function correctColumns(
  { importId, fileName, sender }: SpokenOf,
  said: readonly SaidOfSheet[],
  seen: readonly SeenSheet[],
  actor: Actor,
): ImportColumnsCorrected {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '更正清单的列');
  const sheets = said.map((one, i) => corrected(one, seen, `sheets.${i}`));
  return {
    type: 'import.columns-corrected',
    data: { ...(sender && { sender }), importId, fileName, sheets },
  };
}
