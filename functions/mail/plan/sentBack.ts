import type { StoredEvent, TaskCompleted } from '../../domain/events.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { personOf } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import type { InspectionData, OpinionData } from '../../domain/steps/data.ts';
import type { Stage, StepId } from '../../domain/steps/ids.ts';
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
    const { findings, corrections: asked = [] } = data as InspectionData;
    const corrections = asked.map((correction) => ({
      ...correction,
      by: personOf(directory, correction.by)?.name ?? correction.by,
    }));
    return mailTo(handler, 'rectify', { by, findings, corrections }, planning);
  }
  if (outcome !== 'return') return [];
  const { name: stepName, stage } = STEPS[step];
  const endorsing = stage === 'proposing' || step === 'return-sign';
  const own = {
    stepName,
    what: whatOf(step, stage) ?? draftWord(state, profile),
    by,
    reason: (data as OpinionData).opinion ?? '',
  };
  const addressees = endorsing ? staff(officePeople(directory)) : handler;
  return mailTo(addressees, 'sent-back', own, planning);
}

/** What was sent back, where it is no draft of a reply or an opinion. */
function whatOf(step: StepId, stage: Stage): string | undefined {
  if (step === 'return-sign') return '退办申请';
  if (stage === 'proposing') return '拟办意见';
  return stage === 'tracking' ? '再次答复稿' : undefined;
}
