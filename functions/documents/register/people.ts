import type { Person } from '../../domain/roles.ts';
import { cleanLine, isNothing } from '../assignmentList/text.ts';
import type { RegisterCells } from './cells.ts';
import type { RegisterField } from './fields.ts';
import { bare } from './values.ts';

const SEPARATORS = /[、,，;；/|\n]+|\s+和\s+/;

function pieces(row: RegisterCells, field: RegisterField): string[] {
  const text = row.text(field, 500);
  return text
    .split(SEPARATORS)
    .map(cleanLine)
    .filter((piece) => !isNothing(piece));
}

/** Those whose name a piece is, a title after it allowed: 孟昭林副局长. */
function called(piece: string, people: readonly Person[]): Person[] {
  const text = piece.replace(/\s/g, '');
  const found = people.filter(({ name }) => text.startsWith(name.replace(/\s/g, '')));
  const longest = Math.max(0, ...found.map(({ name }) => name.length));
  return found.filter(({ name }) => name.length === longest);
}

function named(
  row: RegisterCells,
  field: RegisterField,
  piece: string,
  fits: (person: Person) => boolean,
): string | undefined {
  const inside = row.rules.directory.people.filter(({ rank }) => rank !== 'outside');
  const all = called(piece, inside);
  const fitting = all.filter(fits);
  const found = fitting.length > 0 ? fitting : all;
  if (found.length === 1) return found[0]?.id;
  const shown = piece.slice(0, 40);
  row.cells.tell(
    'UNKNOWN_VALUE',
    field,
    found.length === 0
      ? `通讯录里没有“${shown}”。请写通讯录上的姓名。`
      : `通讯录里有${found.length}位“${shown}”，看不出是哪一位。请先在系统里逐件导入，或核对通讯录。`,
  );
  return undefined;
}

/**
 * One person of the directory by name. What stands after the first name (a date, 已阅) is not looked at.
 * @param fits which of several people of one name is meant
 */
export function readPerson(
  row: RegisterCells,
  field: RegisterField,
  fits: (person: Person) => boolean = () => true,
): string | undefined {
  const [piece, second] = pieces(row, field);
  if (piece === undefined) return undefined;
  if (second !== undefined && called(second, row.rules.directory.people).length > 0) {
    row.cells.tell('UNKNOWN_VALUE', field, '有几个人，须只写一位。请只留一位。');
    return undefined;
  }
  return named(row, field, piece, fits);
}

/** All people of a cell; undefined when one of them is not known. */
export function readPeople(row: RegisterCells, field: RegisterField): string[] | undefined {
  const ids = pieces(row, field).map((piece) => named(row, field, piece, () => true));
  return ids.some((id) => id === undefined) ? undefined : [...new Set(ids as string[])];
}

const core = (section: string) => bare(section).replace(/(?:科|处|股|室)$/, '');

/** The sections of a cell, the leading one first; 就业科 and 就业处 are the same where there is but one. */
export function readSections(row: RegisterCells): string[] | undefined {
  const { sections } = row.rules.directory;
  const ids = pieces(row, 'sections').map((piece) => {
    const exact = sections.filter(({ name }) => bare(name) === bare(piece));
    const like = sections.filter(({ name }) => core(name) === core(piece));
    const [found, other] = exact.length > 0 ? exact : like;
    if (found && !other) return found.id;
    const names = sections.map(({ name }) => name);
    return row.strange('sections', piece, [`通讯录上的科室名称（${names.join('、')}）`]);
  });
  return ids.some((id) => id === undefined) ? undefined : [...new Set(ids as string[])];
}
