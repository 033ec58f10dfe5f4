import { REGISTER_FIELDS } from '../register/fields.ts';
import registerWords from '../register/headerWords.json' with { type: 'json' };
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

/** Every field that a column may be, those of the bureau's register (台账) too. */
export const ALL_FIELDS = [...FIELDS, ...REGISTER_FIELDS] as const;

export type Field = (typeof ALL_FIELDS)[number];

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

/** The columns of the bureau's own register: those of an assignment list, and where each item stands. */
export const REGISTER_COLUMNS: readonly ColumnWords[] = [
  ...COLUMNS,
  ...(registerWords as ColumnWords[]),
];

/** The label of a field, for messages. */
export function labelOf(field: Field): string {
  return REGISTER_COLUMNS.find((column) => column.field === field)?.label ?? field;
}

/** The columns with further words, by field; words of fields that are not known are left out. */
export function columnsWith(
  more: Readonly<Record<string, readonly string[]>>,
  columns: readonly ColumnWords[] = COLUMNS,
): ColumnWords[] {
  return columns.map((column) => ({
    ...column,
    words: [...column.words, ...(more[column.field] ?? [])],
  }));
}
