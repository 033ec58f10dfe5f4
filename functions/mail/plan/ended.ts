import type { OuterConclusion } from '../../domain/conclusion.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, officePeople, people, staff, submitters } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/**
 * 退办, 职能转隶 or 撤回: the office and those who had it on their desk learn that it has ended; of 撤回 those
 * who made it too. Of the others the assigning office tells them itself, with the new unit.
 */
export function endedMails(conclusion: OuterConclusion, planning: Planning): PlannedMail[] {
  const { state, directory } = planning;
  const { how, on } = conclusion;
  const unit = how === 'withdrawn' ? undefined : conclusion.unit;
  const told = staff([
    ...officePeople(directory),
    ...people(directory, state.proposal?.sponsor, state.division?.handler),
    ...(state.division ? headsOf(directory, state.division.section) : []),
  ]);
  const authors = how === 'withdrawn' ? submitters(state.item.submitters) : [];
  return [
    ...mailTo(told, 'ended', { how, on, unit, toAuthor: false }, planning),
    ...mailTo(authors, 'ended', { how, on, unit, toAuthor: true }, planning),
  ];
}
