import type { Cell } from './cells.ts';
import { COLUMNS, type ColumnWords, type Field } from './columns.ts';
import { readEmails, readPhones } from './contacts.ts';
import { readDate } from './dates.ts';
import { readSession } from './sessions.ts';
import { isNothing } from './text.ts';
import { readKind, readPart } from './words.ts';

const contacts = (reading: { values: unknown[]; wrong: string[] }) =>
  reading.values.length > 0 && reading.wrong.length === 0;

/** What cells can be told by; the most telling first. */
const TELLING: readonly [Field, (text: string) => boolean][] = [
  ['session', (text) => readSession(text) !== undefined],
  ['part', (text) => readPart(text) !== undefined],
  ['kind', (text) => text.length <= 12 && readKind(text) !== undefined],
  ['email', (text) => contacts(readEmails(text))],
  ['assignedOn', (text) => readDate(text).kind === 'date'],
  ['phone', (text) => contacts(readPhones(text))],
];

/** How many cells are looked at. */
const ENOUGH = 50;

/** What an unknown column might be by what stands below it, when all of that says the same. */
export function suggestByContent(
  below: readonly Cell[],
  taken: ReadonlySet<Field>,
): ColumnWords | undefined {
  const texts = below
    .map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '')))
    .filter((text) => !isNothing(text))
    .slice(0, ENOUGH);
  if (texts.length === 0) return undefined;
  const found = TELLING.find(([field, tells]) => !taken.has(field) && texts.every(tells));
  return found && COLUMNS.find(({ field }) => field === found[0]);
}
