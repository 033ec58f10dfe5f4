import type { TaskOpened } from '../../domain/events.ts';
import { secondReplyOf } from '../../domain/promise.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { submitterTitle } from '../words.ts';
import { onPaper } from './paper.ts';
import { submitters } from './people.ts';
import { mailTo, type Planning, promiseWords, ratingScale } from './planning.ts';

/**
 * 再次答复: what became of the promise, with a link of its own to every deputy who has an address
 * and has not rated yet; the others are asked on paper.
 * @throws Error when there is no return date or no second reply: a broken history
 */
export function secondReplyMails(opened: TaskOpened['data'], planning: Planning): PlannedMail[] {
  const { state, directory, profile } = planning;
  const task = state.tasks.find((known) => known.taskId === opened.taskId);
  if (task?.status !== 'open') return [];
  const found = secondReplyOf(state, opened.side);
  const until = (task.due ?? opened.due)?.due;
  if (!found || !until || !opened.side) {
    throw new Error(`${state.itemId} has no second reply to send`);
  }
  const { because, body = '', ratings } = found.reply;
  const rated = new Set(ratings.map(({ submitterId }) => submitterId));
  const waiting = state.item.submitters.filter(({ id }) => !rated.has(id));
  const own = {
    because: because.kind,
    promise: promiseWords(found.entry, directory),
    body,
    ...ratingScale(profile),
    until,
    phone: handlerPhone(directory, state.division?.handler),
  };
  const { side } = opened;
  const requests = mailTo(submitters(waiting), 'second-reply', own, planning).map((mail) => ({
    ...mail,
    link: {
      scope: {
        purpose: 'rate-promise' as const,
        itemId: state.itemId,
        side,
        submitterId: mail.recipient.id,
      },
      expiresOn: until,
    },
  }));
  const unreachable = waiting.filter((submitter) => !submitter.email).map(submitterTitle);
  return [...requests, ...onPaper(unreachable, until, planning)];
}
