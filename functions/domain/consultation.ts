import type { Submitter } from './item.ts';
import type { PaperForm } from './paperForm.ts';
import { type PromiseRating, secondReplyOf } from './promise.ts';
import { type ItemState, lastTask, type Task } from './state.ts';

/**
 * One asking of the deputies that still runs: of the reply, or of a second reply in its side course
 * (domain.md §3.6, §3.7).
 */
export interface Consultation {
  /** Key of the side course; none for the reply of the round. */
  side?: string;
  round: number;
  task: Task;
  /** Those that came back. */
  ratings: readonly PromiseRating[];
}

/** The asking that runs in the main course, or in a side course; undefined when none does. */
export function consultationOf(state: ItemState, side?: string): Consultation | undefined {
  const task = lastTask(state, side ? 'second-consult' : 'consult', side);
  if (task?.status !== 'open') return undefined;
  const { round } = state;
  const ratings = side
    ? (secondReplyOf(state, side)?.reply.ratings ?? [])
    : state.ratings.filter((rating) => rating.round === round);
  return { ...(side ? { side } : {}), round, task, ratings };
}

/** Every asking that runs now: of the reply, and of second replies. */
export function openConsultations(state: ItemState): Consultation[] {
  const sides = state.sides.filter(({ open }) => open).map(({ key }) => key);
  return [undefined, ...sides].flatMap((side) => consultationOf(state, side) ?? []);
}

/** Those who have not returned their form yet. */
export function notReturned(
  { item }: Pick<ItemState, 'item'>,
  { ratings }: Pick<Consultation, 'ratings'>,
): Submitter[] {
  return item.submitters.filter(({ id }) => !ratings.some((r) => r.submitterId === id));
}

/** Forms on paper that came in to this asking and wait for the second person. */
export function waitingForms(
  { paperForms = [] }: Pick<ItemState, 'paperForms'>,
  { side, round }: Pick<Consultation, 'side' | 'round'>,
): PaperForm[] {
  return paperForms.filter(
    (form) => form.status === 'waiting' && form.side === side && form.round === round,
  );
}

/**
 * Whether the return window is over: past its last day, and no form on paper waits for the second
 * person any more (a deputy loses nothing by an absence in the collecting body).
 */
export function windowOver(state: ItemState, asked: Consultation, today: string): boolean {
  const { due } = asked.task;
  if (!due || today <= due.due) return false;
  return !waitingForms(state, asked).some(({ confirmBy }) => today <= confirmBy);
}
