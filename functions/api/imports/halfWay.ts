import { columnLetters } from '../../documents/assignmentList/address.ts';
import { type Field, labelOf } from '../../documents/assignmentList/columns.ts';
import type { RegisterRow } from '../../documents/register/row.ts';
import { importHalfWay } from '../../domain/decide/halfWay/import.ts';
import type { ItemImportedHalfWay } from '../../domain/events.ts';
import type { NewItem } from '../../domain/item.ts';
import type { Actor } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import { mustBeFreeNumber } from '../../store/beginHalfWay.ts';
import type { Store } from '../../store/store.ts';
import type { ReadList } from './read.ts';

/** By what a row is looked at. */
export interface Assessing {
  store: Store;
  rules: Rules;
  actor: Actor;
}

interface HalfWayRow {
  sheet: string;
  row: number;
  item: NewItem;
  halfWay: RegisterRow;
}

/** What a source row may say beside its place. */
const LONGEST_NOTE = 500;

/** 半途导入 of one row of the register, with the file, sheet and row it came from. @throws Refusal of importHalfWay */
export function halfWayOf(
  { rules, actor }: Pick<Assessing, 'rules' | 'actor'>,
  { sheet, row, item, halfWay }: HalfWayRow,
  { fileName, importId, report }: ReadList,
): ItemImportedHalfWay {
  const { resumeAt, round, past, notes } = halfWay;
  const corrects = report.correctionOf ? ['按更正表更正'] : [];
  const note = [`工作表“${sheet}”`, ...corrects, ...notes].join('；').slice(0, LONGEST_NOTE);
  const source = { file: fileName, row, note: note.toWellFormed() };
  return importHalfWay(item, { resumeAt, round, source, past }, actor, rules, importId);
}

/** That a row can go on where it says, for a check before anything is written. @throws Refusal */
export async function mustGoOn(by: Assessing, row: HalfWayRow, list: ReadList): Promise<void> {
  halfWayOf(by, row, list);
  await mustBeFreeNumber(by.store, row.item, row.halfWay.past, by.rules);
}

/** Which cell a refusal is about; the longest path that it begins with counts. */
const PLACES: readonly [path: string, field: Field][] = [
  ['resumeAt', 'step'],
  ['round', 'round'],
  ['past.proposal.deputy', 'deputy'],
  ['past.proposal.sections', 'sections'],
  ['past.proposal.sponsor', 'sponsor'],
  ['past.proposal', 'opinion'],
  ['past.division.section', 'sections'],
  ['past.division', 'handler'],
  ['past.tier', 'tier'],
  ['past.reply.answers', 'answers'],
  ['past.reply.reason', 'reason'],
  ['past.reply.promise.owner', 'promiseOwner'],
  ['past.reply.promise.due', 'promiseDue'],
  ['past.reply.promise', 'promise'],
  ['past.reply', 'class'],
  ['past.coOpinion', 'coOpinion'],
  ['past.partyGroupOn', 'partyGroupOn'],
  ['past.documentNumber', 'documentNumber'],
  ['past.deliveries', 'repliedOn'],
  ['past.ratings.0.reason', 'dissatisfied'],
  ['past.ratings.0.on', 'ratedOn'],
  ['past.ratings', 'result'],
  ['past.corrections.0.until', 'correctionUntil'],
  ['past.corrections', 'correction'],
];

/** Of the contacts the path says only which one; its stage says the column. */
function fieldOf(path: string, { past }: RegisterRow): Field | undefined {
  const [, index] = /^past\.contacts\.(\d+)/.exec(path) ?? [];
  if (path.startsWith('past.contacts')) {
    const stage = past.contacts?.[Number(index ?? 0)]?.stage;
    return stage === 'reply' ? 'faceOn' : stage === 'during' ? 'duringOn' : 'beforeOn';
  }
  return PLACES.find(([known]) => path.startsWith(known))?.[1];
}

interface Told {
  code: string;
  column?: string;
  field?: string;
  message: string;
}

/** A refusal of a row of the register with its cell, as the reader's own problems have theirs. */
export function tellPlaces(
  problem: Told,
  { sheet, row, halfWay }: { sheet: string; row: number; halfWay?: RegisterRow },
  { sheets }: Pick<ReadList, 'sheets'>,
): Told {
  const field = halfWay && problem.field ? fieldOf(problem.field, halfWay) : undefined;
  if (!field || problem.column) return problem;
  const own = sheets.find(({ grid }) => grid.name === sheet)?.header.columns.get(field);
  const column = own === undefined ? undefined : columnLetters(own);
  const place = `第${row}行${column ?? ''}${column ? '列' : ''}“${labelOf(field)}”`;
  const message = `${place}：${problem.message}`;
  return { code: problem.code, ...(column && { column }), field, message };
}
