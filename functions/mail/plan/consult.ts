import type { TaskOpened } from '../../domain/events.ts';
import { promisesOf } from '../../domain/promise.ts';
import type { Reply } from '../../domain/reply.ts';
import type { ItemState } from '../../domain/state.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { classWords, submitterTitle } from '../words.ts';
import { onPaper } from './paper.ts';
import { submitters } from './people.ts';
import { mailTo, type Own, type Planning, promiseWords, ratingScale } from './planning.ts';

function requestWords(
  reply: Reply,
  until: string,
  { state, directory, profile }: Planning,
): Own<'rating-request'> {
  return {
    documentNumber: state.documentNumber,
    classWords: classWords(profile, reply.class),
    body: reply.body,
    answers: reply.answers
      .map(({ demand, answer }) => ({
        n: demand,
        demand: state.item.demands[demand - 1] ?? '',
        answer,
      }))
      .toSorted((a, b) => a.n - b.n),
    reason: reply.reason,
    promises: promisesOf(reply).map((promise) => promiseWords(promise, directory)),
    ...ratingScale(profile),
    until,
    phone: handlerPhone(directory, state.division?.handler),
  };
}

function notYetRated({ item, ratings }: ItemState, round: number) {
  const rated = ratings.filter((rating) => rating.round === round).map((r) => r.submitterId);
  return item.submitters.filter((submitter) => !rated.includes(submitter.id));
}

/**
 * 征询意见: the reply with a rating link to every deputy who has an address and has not rated yet;
 * the others are asked on paper.
 * @throws Error when the consultation has no return date or there is no reply: a broken history
 */
export function consultMails(opened: TaskOpened['data'], planning: Planning): PlannedMail[] {
  const { state } = planning;
  const task = state.tasks.find((known) => known.taskId === opened.taskId);
  if (task?.status !== 'open') return [];
  const until = (task.due ?? opened.due)?.due;
  if (!until || !state.reply)
    throw new Error(`${state.itemId} is consulted on without date or reply`);

  const waiting = notYetRated(state, opened.round);
  const own = requestWords(state.reply, until, planning);
  const requests = mailTo(submitters(waiting), 'rating-request', own, planning).map((mail) => ({
    ...mail,
    link: {
      scope: {
        purpose: 'rate' as const,
        itemId: state.itemId,
        round: opened.round,
        submitterId: mail.recipient.id,
      },
      expiresOn: until,
    },
  }));
  const unreachable = waiting.filter((submitter) => !submitter.email).map(submitterTitle);
  return [...requests, ...onPaper(unreachable, until, planning)];
}
