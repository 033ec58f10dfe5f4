import { withAnswer } from '../answered.ts';
import { NO_OPINION } from '../coOpinion.ts';
import type { StoredEvent, TaskCompleted } from '../events.ts';
import type { ItemState } from '../state.ts';
import type { CoDraftData, CoSendData } from '../steps/data.ts';
import { STEPS } from '../steps/table.ts';
import { openRound } from './course.ts';
import type { ItemEvent, Reducers } from './reducer.ts';

/** 拟协办意见 leaves the draft with its revision. */
export function drafted(state: ItemState, data: CoDraftData): Partial<ItemState> {
  const { coOpinion = NO_OPINION, round } = state;
  const revision = (coOpinion.draft?.revision ?? 0) + 1;
  return { coOpinion: { ...coOpinion, draft: { ...data, revision, round } } };
}

/** 送主办单位 answers for the bureau: what a delivery is to a 主办 item. */
export function sent(
  state: ItemState,
  data: CoSendData,
  event: StoredEvent<TaskCompleted>,
): Partial<ItemState> {
  const { coOpinion = NO_OPINION, round, item } = state;
  const { documentNumber } = event.data;
  const numbered = documentNumber ? { documentNumber } : {};
  const sending = { ...data, ...numbered, round, to: item.leadUnit ?? '' };
  return {
    ...numbered,
    coOpinion: { ...coOpinion, sent: [...coOpinion.sent, sending] },
    repliedOn: data.on,
    answered: withAnswer(state, { on: data.on }),
  };
}

/** The next round; an item that was closed is open again. */
function askAgain(state: ItemState, { data }: ItemEvent<'coOpinion.askedAgain'>): ItemState {
  const { replyDeadline: _deadline, ...redo } = data;
  const { coOpinion = NO_OPINION, concluded: _closed, ...rest } = openRound(state, data);
  return {
    ...rest,
    stage: STEPS['co-draft'].stage,
    coOpinion: { ...coOpinion, redos: [...coOpinion.redos, redo] },
  };
}

export const CO_HANDLING_REDUCERS: Reducers<'coOpinion.askedAgain'> = {
  'coOpinion.askedAgain': askAgain,
};
