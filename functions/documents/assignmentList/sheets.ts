import type { Grid } from './cells.ts';
import { givenValues } from './given.ts';
import { findHeader, type Header } from './header.ts';
import type { RememberedSheet, SheetCorrection, SheetReading } from './mapping.ts';
import type { Ignored, Problem } from './report.ts';
import type { SheetRows, SheetToRead } from './sheetReport.ts';
import type { WordBook } from './wordBook.ts';

/** A sheet that is read as a list. */
export type ChosenSheet = SheetToRead;

/** The same once its rows were read. */
export type ReadSheet = ChosenSheet & Pick<SheetRows, 'groups'>;

/** By what sheets are chosen. */
export interface ChooseOptions {
  book: WordBook;
  corrections?: readonly SheetCorrection[];
  remembered?: readonly RememberedSheet[];
}

function readingOf(
  grid: Grid,
  taken: boolean,
  book: WordBook,
  sheet?: Omit<ChosenSheet, 'grid'>,
): SheetReading {
  if (!sheet) {
    return { sheet: grid.name, taken, remembered: false, columns: [], given: [], missing: [] };
  }
  const { header, given } = sheet;
  const has = new Set<string>([...header.columns.keys(), ...given.map(({ field }) => field)]);
  const lacking = book.columns.filter(({ field, required }) => required && !has.has(field));
  return {
    sheet: grid.name,
    taken,
    headerRow: header.first,
    signature: header.signature,
    remembered: header.remembered !== undefined,
    columns: header.readings,
    given: [...given],
    missing: lacking.map(({ field, label }) => ({ field, label })),
  };
}

const isTaken = (header: Header | undefined, correction?: SheetCorrection): boolean =>
  correction?.take ?? (header ? (header.remembered?.take ?? true) : false);

/**
 * Which sheets are lists: those with a header, unless the clerk or a remembered correction says otherwise.
 * The reading of every sheet is given, also of those passed over.
 */
export function chooseSheets(grids: readonly Grid[], options: ChooseOptions) {
  const { book, corrections = [], remembered } = options;
  const chosen: ChosenSheet[] = [];
  const readings: SheetReading[] = [];
  const problems: Problem[] = [];
  const ignored: Ignored[] = [];
  for (const grid of grids) {
    const correction = corrections.find(({ sheet }) => sheet === grid.name);
    const header = findHeader(grid, { book, correction, remembered });
    const taken = isTaken(header, correction);
    const sheet = header && { header, given: givenValues(grid, header, { book, correction }) };
    readings.push(readingOf(grid, taken, book, sheet));
    if (taken && sheet) {
      chosen.push({ grid, ...sheet });
    } else if (taken) {
      const message = `工作表“${grid.name}”找不到表头行。请指明表头在第几行，或不读这张表。`;
      problems.push({ code: 'NO_HEADER', sheet: grid.name, message });
    } else {
      const reason = header
        ? `工作表“${grid.name}”按更正不读取`
        : `工作表“${grid.name}”没有清单表头，未读取`;
      ignored.push({ reason });
    }
  }
  return { chosen, readings, problems, ignored };
}
