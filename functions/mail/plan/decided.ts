import type { StoredEvent, TaskCompleted } from '../../domain/events.ts';
import { kindOf, officeName } from '../../domain/profile/profile.ts';
import type { DecisionData } from '../../domain/steps/data.ts';
import type { PlannedMail } from '../planned.ts';
import { headsOf, officePeople, people, staff, submitters } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** 归口裁定 (domain.md §3.6): those who made the suggestion and those who handle it learn of it. */
export function decidedMails(event: StoredEvent<TaskCompleted>, planning: Planning): PlannedMail[] {
  const { step, outcome, data } = event.data;
  if (step !== 'decide') return [];
  const { state, directory, profile } = planning;
  const { reason, document } = data as DecisionData;
  const own = {
    collector: officeName(profile, kindOf(profile, state.item.kind).collector),
    again: outcome === 'again',
    reason,
    document: document.number ? `${document.title}（${document.number}）` : document.title,
  };
  const bureau = [
    ...people(directory, state.division?.handler, state.proposal?.sponsor),
    ...headsOf(directory, state.division?.section),
    ...officePeople(directory),
  ];
  const told = [...submitters(state.item.submitters), ...staff(bureau)];
  return mailTo(told, 'decided', own, planning);
}
