import type { CoRedo } from '../coOpinion.ts';
import type { Deadline } from '../deadline/deadline.ts';

/** 重提协办意见: the lead unit asks again; a round with its own clock begins (domain.md §3.3). */
export interface CoOpinionAskedAgain {
  type: 'coOpinion.askedAgain';
  data: CoRedo & { replyDeadline: Deadline };
}

/** What happens where the bureau is 协办 and no step of the route is. */
export type CoHandlingEvent = CoOpinionAskedAgain;

export const CO_HANDLING_EVENT_NAMES: Record<CoHandlingEvent['type'], string> = {
  'coOpinion.askedAgain': '重提协办意见',
};
