import type { TaskOpened } from '../../domain/events.ts';
import { kindOf, officeName } from '../../domain/profile/profile.ts';
import type { ItemState, Reply } from '../../domain/state.ts';
import { handlerPhone } from '../phone.ts';
import type { PlannedMail } from '../planned.ts';
import { classWords, submitterTitle } from '../words.ts';
import { officePeople, staff, submitters } from './people.ts';
import { mailTo, type Own, type Planning, promiseWords } from './planning.ts';

function requestWords(
  reply: Reply,
  until: string,
  { state, directory, profile }: Planning,
): Own<'rating-request'> {
  const { grades, axes } = profile.rating;
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
    promise: promiseWords(reply.promise, directory),
    axes: axes.map((axis) => axis.word),
    grades: grades.map((grade) => grade.word),
    needsReason: grades.filter((grade) => grade.needsReason).map((grade) => grade.word),
    until,
    phone: handlerPhone(directory, state.division?.handler),
  };
}

function notYetRated({ item, ratings }: ItemState, round: number) {
  const rated = ratings.filter((rating) => rating.round === round).map((r) => r.submitterId);
  return item.submitters.filter((submitter) => !rated.includes(submitter.id));
}

/** 书面征询 (domain.md §3.6, §7 row 12): the office learns whom the collecting body has to ask. */
function onPaper(names: string[], until: string, planning: Planning): PlannedMail[] {
  if (names.length === 0) return [];
  const { state, directory, profile } = planning;
  const collector = officeName(profile, kindOf(profile, state.item.kind).collector);
  const own = { collector, people: names, until };
  return mailTo(staff(officePeople(directory)), 'paper-consultation', own, planning);
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
