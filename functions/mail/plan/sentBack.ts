import type { StoredEvent, TaskCompleted } from '../../domain/events.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { ItemState } from '../../domain/state.ts';
import type { InspectionData, OpinionData } from '../../domain/steps/data.ts';
import { STEPS } from '../../domain/steps/table.ts';
import type { PlannedMail } from '../planned.ts';
import { officePeople, people, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** What the handler drafts: 答复稿, or 协办意见稿 where another unit leads. */
function draftWord({ item }: ItemState, { words }: Profile): string {
  return item.part === 'co' ? `${words.coOpinion}稿` : '答复稿';
}

/** 退回, to the one whose work it is; 整改, to the handler. A step that simply went well tells nobody. */
export function sentBackMails(
  event: StoredEvent<TaskCompleted>,
  planning: Planning,
): PlannedMail[] {
  const { step, outcome, data } = event.data;
  const { state, directory, profile } = planning;
  const handler = staff(people(directory, state.division?.handler));
  const by = event.by.name;

  if (outcome === 'rectify') {
    const { findings, corrections = '' } = data as InspectionData;
    return mailTo(handler, 'rectify', { by, findings, corrections }, planning);
  }
  if (outcome !== 'return') return [];
  const { name: stepName, stage } = STEPS[step];
  const endorsing = stage === 'proposing';
  const own = {
    stepName,
    what: endorsing ? '拟办意见' : stage === 'tracking' ? '再次答复稿' : draftWord(state, profile),
    by,
    reason: (data as OpinionData).opinion ?? '',
  };
  const addressees = endorsing ? staff(officePeople(directory)) : handler;
  return mailTo(addressees, 'sent-back', own, planning);
}
