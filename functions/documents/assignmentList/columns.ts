import words from './headerWords.json' with { type: 'json' };

/** What a column of the list is about. `serial` and `problem` ones are known and not taken. */
export const FIELDS = [
  'serial',
  'session',
  'kind',
  'number',
  'motionNumber',
  'title',
  'content',
  'demands',
  'lead',
  'joint',
  'delegation',
  'phone',
  'email',
  'part',
  'leadUnit',
  'coUnits',
  'wishedUnits',
  'assignedOn',
  'receivedOn',
  'replyBy',
  'keyItem',
  'publicationWish',
  'subject',
  'secrecy',
  'confidential',
  'remark',
  'problem',
] as const;

export type Field = (typeof FIELDS)[number];

/** A column as it is known: how it is called here, and by which words in the lists of offices. */
export interface ColumnWords {
  field: Field;
  /** The word used in messages and templates */
  label: string;
  /** Other words for it; compared without brackets and stars */
  words: readonly string[];
  required?: boolean;
}

/**
 * The columns of assignment lists (domain.md §4.3). A new spelling is a new word in headerWords.json or in
 * the place's profile (imports.headerWords), and no code. A word may stand for two fields (类别): which one
 * is meant is told by the cells below.
 */
export const COLUMNS: readonly ColumnWords[] = words as ColumnWords[];

/** The label of a field, for messages. */
export function labelOf(field: Field): string {
  return COLUMNS.find((column) => column.field === field)?.label ?? field;
}

/** The columns with further words, by field; words of fields that are not known are left out. */
export function columnsWith(more: Readonly<Record<string, readonly string[]>>): ColumnWords[] {
  return COLUMNS.map((column) => ({
    ...column,
    words: [...column.words, ...(more[column.field] ?? [])],
  }));
}
