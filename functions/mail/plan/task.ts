import type { TaskOpened } from '../../domain/events.ts';
import { mainDeadline } from '../../domain/mainDeadline.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { ItemState } from '../../domain/state.ts';
import { STEPS } from '../../domain/steps/table.ts';
import type { DueWords, PlannedMail } from '../planned.ts';
import { handIn } from './handIn.ts';
import { peopleAt, staff } from './people.ts';
import { mailTo, type Planning } from './planning.ts';

/** The deadlines that press until the reply is out; what comes after it has none of these. */
function dues(state: ItemState, profile: Profile): DueWords[] {
  const { round, division, replyDeadline, repliedOn } = state;
  if (repliedOn) return [];
  const { due, provisional } = replyDeadline;
  const lawful = { word: mainDeadline(state, profile).name, due, provisional };
  // The bureau's own date was set for the first round only.
  const inner = round === 1 ? division?.due : undefined;
  return inner ? [{ word: '局内完成时限', due: inner, provisional: false }, lawful] : [lawful];
}

/** 新的待办, to everybody at the desk, unless it has been done meanwhile. */
export function taskMails(opened: TaskOpened['data'], planning: Planning): PlannedMail[] {
  const { state, directory, profile } = planning;
  const task = state.tasks.find((known) => known.taskId === opened.taskId);
  if (task?.status !== 'open') return [];
  return mailTo(
    staff(peopleAt(opened.desk, directory)),
    'task',
    {
      step: opened.step,
      stepName: STEPS[opened.step].name,
      round: opened.round,
      dues: dues(state, profile),
      handIn: handIn(opened.step, state, profile),
    },
    planning,
  );
}
