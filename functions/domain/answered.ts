/** 答复 of one round: the reply to the deputies, or our opinion to the lead unit. */
export interface Answered {
  round: number;
  /** Civil date of the last delivery. */
  on: string;
  /** 办理时限 that held then. */
  due: string;
  /** Class of the reply as delivered; a later draft changes nothing. */
  class?: string;
}

/** What an item's state knows of its answers. */
interface Answering {
  round: number;
  /** Of this round. */
  replyDeadline: { due: string };
  answered?: Answered[];
}

/** The answers with that of this round; one delivered anew takes the place of the former. */
export function withAnswer(
  { answered = [], round, replyDeadline: { due } }: Answering,
  { on, class: letter }: { on: string; class?: string | undefined },
): Answered[] {
  const former = answered.filter((one) => one.round !== round);
  return [...former, { round, on, due, ...(letter ? { class: letter } : {}) }];
}
