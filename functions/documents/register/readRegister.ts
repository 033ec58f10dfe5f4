import { isAt } from '../../domain/decide/halfWay/places.ts';
import type { HalfWayStep, KnownPast } from '../../domain/halfWay.ts';
import type { Rules } from '../../domain/rules.ts';
import { labelOf } from '../assignmentList/columns.ts';
import type { ReadRegisterRow } from '../assignmentList/rowItem.ts';
import { readCoOpinion, readCorrections, readIssued, readRatings, readReply } from './answered.ts';
import { readContacts, readDivision } from './begun.ts';
import { type Placed, RegisterCells } from './cells.ts';
import type { RegisterField } from './fields.ts';
import { readRound, readStep } from './values.ts';

/** What could be known at a step and need not be: by field, the step from which, and whether the past has it. */
const OPTIONAL: readonly [RegisterField, HalfWayStep, (past: KnownPast) => boolean][] = [
  ['beforeOn', 'classify', (past) => hasMet(past, 'before')],
  ['tier', 'draft', ({ tier }) => tier !== undefined],
  ['duringOn', 'section-review', (past) => hasMet(past, 'during')],
  ['partyGroupOn', 'superior-check', ({ partyGroupOn }) => partyGroupOn !== undefined],
  ['faceOn', 'consult', (past) => hasMet(past, 'reply')],
  ['result', 'decide', ({ ratings }) => ratings !== undefined],
];

function hasMet({ contacts = [] }: KnownPast, stage: string): boolean {
  return contacts.some((contact) => contact.stage === stage);
}

function pastOf(placed: Placed): KnownPast {
  const begun = readDivision(placed);
  const corrections = readCorrections(placed, begun.division?.handler);
  if (placed.row.item.part === 'co') {
    const { partyGroupOn } = readIssued(placed);
    const party = partyGroupOn ? { partyGroupOn } : {};
    return { ...begun, ...readContacts(placed), ...readCoOpinion(placed), ...party };
  }
  return {
    ...begun,
    ...readContacts(placed),
    ...readReply(placed),
    ...readIssued(placed),
    ...readRatings(placed),
    ...corrections,
  };
}

function unknownAt(past: KnownPast, resumeAt: HalfWayStep, co: boolean): string[] {
  const asked = co ? OPTIONAL.filter(([field]) => field === 'partyGroupOn') : OPTIONAL;
  return asked
    .filter(([, from, has]) => isAt(resumeAt, from) && !has(past))
    .map(([field]) => labelOf(field));
}

/**
 * Reads what the bureau's own register (台账) says of an item besides its registration (decision 0013): the
 * step at which it goes on, and its past as far as the row knows it. Nothing is made up; what is wrong is told
 * to the cells. Whether it fits the step is decided by `importHalfWay`.
 */
export function registerReader(rules: Rules): ReadRegisterRow {
  return (cells, item, serials) => {
    const row = new RegisterCells(cells, item, rules, serials);
    const resumeAt = readStep(row);
    const round = readRound(row);
    if (!resumeAt || !round) return undefined;
    const past = pastOf({ row, resumeAt, round });
    const unknown = unknownAt(past, resumeAt, item.part === 'co');
    return { resumeAt, round, past, unknown, notes: row.notes };
  };
}
