import { computeDeadline } from '../../deadline/computeDeadline.ts';
import type { SecondReplyEnded } from '../../events.ts';
import { clock } from '../../profile/profile.ts';
import { type SecondReplyOutcome, secondReplyOf } from '../../promise.ts';
import { lastDissatisfied } from '../../rating.ts';
import type { CommonRules } from '../../rules.ts';
import { type ItemState, lastTask } from '../../state.ts';
import { remindOn } from './made.ts';

/**
 * 再次答复 is over. With a 不满意 the promise is open again, with the date of a re-reply, counted from the
 * last of them (不办满意不结束, domain.md §1 row 8; §3.6); undefined when it was said before.
 */
export function endSecondReply(
  state: ItemState,
  side: string,
  rules: CommonRules,
): SecondReplyEnded | undefined {
  const found = secondReplyOf(state, side);
  if (!found || found.reply.ended) return undefined;
  const { entry, reply } = found;
  const asked = lastTask(state, 'second-consult', side)?.outcome;
  const outcome = (asked ?? 'unreturned') as SecondReplyOutcome;
  const data = { promiseId: entry.promiseId, side, outcome, on: rules.today };
  if (outcome !== 'unsatisfied') return { type: 'second-reply.ended', data };
  const due = computeDeadline(
    clock(rules.profile, 'reReply', state.item.kind),
    { dissatisfied: lastDissatisfied(reply.ratings) ?? rules.today },
    rules.calendar,
  );
  const reasons = reply.ratings.flatMap(({ satisfied, reason }) =>
    !satisfied && reason ? [reason] : [],
  );
  const again = { due, remindOn: remindOn(due.due, rules), reasons };
  return { type: 'second-reply.ended', data: { ...data, again } };
}
