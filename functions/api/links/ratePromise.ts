import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { readableByAuthor } from '../../domain/confidential.ts';
import { ratePromise } from '../../domain/decide/promises/ratePromise.ts';
import type { Submitter } from '../../domain/item.ts';
import { secondReplyOf } from '../../domain/promise.ts';
import { lastTask } from '../../domain/state.ts';
import { PROMISE_AGAIN } from '../../mail/words.ts';
import type { RatePromiseScope } from '../../store/ledger/links.ts';
import { promisePage } from '../pages/promisePage.ts';
import { thanksPage } from '../pages/thanksPage.ts';
import type { Enter, Opened } from './entered.ts';
import { json, type LinkResult, page, wantsJson } from './reply.ts';
import { type RatingLink, takeRating } from './takeRating.ts';

type Subject = Opened<RatePromiseScope> & {
  submitter: Submitter;
  found: NonNullable<ReturnType<typeof secondReplyOf>>;
};

function pageOf({ state, submitter, rules, found, link }: Subject) {
  const { directory, profile } = rules;
  const until = lastTask(state, 'second-consult', link.side)?.due?.due;
  return { state, submitter, directory, profile, ...found, until };
}

function show(subject: Subject, event: APIGatewayProxyEventV2): LinkResult {
  const { state, rules, found } = subject;
  if (!wantsJson(event)) return page(200, promisePage(pageOf(subject)));
  return json(200, {
    title: state.item.title,
    promise: { matter: found.entry.matter, due: found.entry.due },
    because: found.reply.because.kind,
    reply: found.reply.body,
    axes: rules.profile.rating.axes,
    grades: rules.profile.rating.grades,
    until: pageOf(subject).until,
  });
}

function linkOf(subject: Subject): RatingLink {
  const { token, link, state, submitter, rules } = subject;
  const { directory, profile } = rules;
  return {
    token,
    purpose: 'rate-promise',
    state,
    submitter,
    rules,
    decide: (now, values) => ratePromise(now, submitter.id, link.side, values, rules),
    form: (filled) => promisePage({ ...pageOf(subject), ...filled }),
    thanks: (rating) =>
      thanksPage({
        ...{ state, submitter, directory, profile, rating },
        unsatisfied: PROMISE_AGAIN,
      }),
  };
}

/** 再次答复: a deputy's own link to what became of a promise and the form to rate it. */
export const enterPromiseRating: Enter<RatePromiseScope> = (opened) => {
  const { link, state } = opened;
  const submitter = state.item.submitters.find(({ id }) => id === link.submitterId);
  const found = secondReplyOf(state, link.side);
  if (!submitter || !found) return 'unknown';
  if (found.reply.ratings.some(({ submitterId }) => submitterId === submitter.id)) return 'spent';
  if (lastTask(state, 'second-consult', link.side)?.status !== 'open') return 'over';
  const subject = { ...opened, state: readableByAuthor(state, submitter), submitter, found };
  return {
    show: (event) => show(subject, event),
    use: (deps, event) => takeRating(linkOf(subject), deps, event),
  };
};
