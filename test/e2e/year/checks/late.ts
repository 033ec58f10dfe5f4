import type { Item, TimelineEvent } from '../../support/types.ts';
import type { SeenDeadline } from '../deadlines.ts';
import { civil } from './civil.ts';

/** What is known of an item at the end. */
export interface Known {
  item: Item;
  timeline: readonly TimelineEvent[];
}

/** The window in which an item may be returned is no duty of ours. */
const NO_DUTY = new Set(['return']);

export const isDuty = ({ kind }: SeenDeadline) => !NO_DUTY.has(kind);

const dateOf = ({ at }: TimelineEvent) => civil(at).date;

type Fits = (event: TimelineEvent, deadline: SeenDeadline) => boolean;

const task =
  (step: string): Fits =>
  ({ type, data }, { round }) =>
    type === 'task.completed' && data.step === step && (data.round ?? round) === round;

/** Which event meets a clock. */
const MEETS: Record<string, Fits> = {
  dispatch: task('assign'),
  firstContact: ({ type, data }) => type === 'contact.recorded' && data.stage === 'before',
  draft: task('draft'),
  inspection: task('inspect'),
  rectification: task('rectify'),
  promiseReply: ({ type, data }) => type === 'task.completed' && data.step === 'second-deliver',
  promise: ({ type }) => type === 'promise.kept' || type === 'promise.impossible',
};

/** The ends of an item from outside free it of whatever was still due. */
const FREED = new Set(['returned', 'withdrawn', 'transferred']);

/** The day on which a deadline was met, by the events of the item; undefined = not met. */
export function metOn(deadline: SeenDeadline, { item, timeline }: Known): string | undefined {
  if (deadline.metOn) return deadline.metOn;
  const { kind, round } = deadline;
  if (kind === 'ratingReturn') return ratedOn(deadline, { item, timeline });
  const fits = MEETS[kind];
  const met = fits && timeline.find((event) => fits(event, deadline));
  if (met) return dateOf(met);
  const again = timeline.find(
    ({ type, data }) =>
      (type === 'round.opened' || type === 'item.reopened') && data.round === round + 1,
  );
  // Another reply takes the place of this one, with clocks of its own.
  if (again) return dateOf(again);
  const { concluded } = item;
  return concluded && FREED.has(concluded.how) ? concluded.on : undefined;
}

/** The day of the last rating of the round, where everybody rated. */
function ratedOn({ round, name }: SeenDeadline, { item, timeline }: Known): string | undefined {
  const second = timeline.some(({ type }) => type === 'promise.rated') && name.includes('承诺');
  const type = second ? 'promise.rated' : 'rating.received';
  const rated = timeline.filter(
    (event) => event.type === type && (second || event.data.round === round),
  );
  const last = rated.at(-1);
  return last && rated.length >= item.item.submitters.length ? dateOf(last) : undefined;
}

/** The kinds of the reminders that an event type has given. */
const kinds = (timeline: readonly TimelineEvent[], type: string, fits: Fits, one: SeenDeadline) =>
  timeline
    .filter((event) => event.type === type && fits(event, one))
    .map(({ data }) => String(data.kind));

const both = (found: readonly string[], wanted: readonly string[]) =>
  wanted.every((kind) => found.includes(kind)) ? `已${wanted.join('、')}各提醒一次` : undefined;

/** What the system, or the office by its notice, did about a deadline that was missed; undefined = nothing. */
export function answered(one: SeenDeadline, { item, timeline }: Known): string | undefined {
  const { kind, due, name, round } = one;
  switch (kind) {
    case 'ratingReturn': {
      const told = kinds(timeline, 'consultation.reminded', ({ data }) => !data.side, one);
      const closed = timeline.find(
        ({ type, data }) => type === 'consultation.closed' && (data.round ?? round) === round,
      );
      return closed && dateOf(closed) > due ? both(told, ['ahead', 'last']) : undefined;
    }
    case 'coRequest':
    case 'coRedo':
      return both(
        kinds(timeline, 'co-unit.reminded', ({ data }) => name.startsWith(String(data.unit)), one),
        ['ahead', 'overdue'],
      );
    case 'promise':
      return both(
        kinds(timeline, 'promise.reminded', ({ data }) => data.due === due, one),
        ['ahead', 'due'],
      );
    case 'publish':
      return both(
        kinds(timeline, 'publication.reminded', ({ data }) => data.round === round, one),
        ['ahead', 'due'],
      );
    case 'urgeAnswer':
      // That it went up on its day is held for each urge by itself.
      return '到期逐级上报';
    default: {
      const urge = item.urges.find(({ steps }) => (steps[0]?.on ?? '') > due);
      return urge && `${urge.steps[0]?.on}催办${urge.number ?? ''}`;
    }
  }
}
