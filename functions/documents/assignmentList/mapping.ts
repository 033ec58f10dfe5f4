import type { Field } from './columns.ts';

/**
 * How it is known what a column is: by the very word used here, another word for it, what stands below
 * (类别), the clerk's correction of this file or of an earlier one; or not at all: such a column is a
 * problem until somebody says what it is.
 */
export type ColumnHow =
  | 'exact'
  | 'synonym'
  | 'content'
  | 'corrected'
  | 'remembered'
  | 'repeated'
  | 'unknown';

/** What a column was taken for. `field` is missing where it is not taken. */
export interface ColumnReading {
  /** Excel column letters */
  column: string;
  /** Its header word; of two header rows both, the upper first */
  word: string;
  field?: Field;
  label?: string;
  how: ColumnHow;
  /** Of an unknown column: what it might be, by its word or by what stands below. Never taken unasked. */
  suggestion?: { field: Field; label: string };
}

/** Fields whose value may hold for a whole sheet. */
export const GIVEN_FIELDS = [
  'session',
  'kind',
  'part',
  'leadUnit',
  'assignedOn',
  'receivedOn',
  'replyBy',
  'step',
  'deliveryWay',
] as const satisfies readonly Field[];

export type GivenField = (typeof GIVEN_FIELDS)[number];

export type GivenValues = Partial<Record<GivenField, string>>;

/** A value for all rows of a sheet, for want of a column, and where it stands. */
export interface GivenValue {
  field: GivenField;
  label: string;
  text: string;
  from: 'corrected' | 'remembered' | 'sheet' | 'title';
}

/** What a sheet was taken for: the preview that the clerk checks and corrects. */
export interface SheetReading {
  sheet: string;
  taken: boolean;
  /** First row of the header, as Excel counts */
  headerRow?: number;
  /** Digest of the header's words: files of one shape have the same */
  signature?: string;
  /** Read 按上次更正 */
  remembered: boolean;
  columns: ColumnReading[];
  given: GivenValue[];
  /** Required columns that are not there */
  missing: { field: Field; label: string }[];
}

/** What the clerk says of one sheet; what is not said stays as it was read. */
export interface SheetCorrection {
  sheet: string;
  /** Whether it is read at all */
  take?: boolean;
  headerRow?: number;
  /** By column letters; null is a column that is not wanted */
  columns?: Readonly<Record<string, Field | null>>;
  /** Values for all rows of the sheet */
  values?: GivenValues;
}

/** A correction as it is kept for the next file of the same sender and shape. */
export interface RememberedSheet {
  sheet: string;
  signature: string;
  take?: boolean;
  columns: Readonly<Record<string, Field | null>>;
  values: GivenValues;
}
