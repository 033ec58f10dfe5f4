import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { readableByAuthor } from '../../domain/confidential.ts';
import { rate } from '../../domain/decide/rate.ts';
import type { Submitter } from '../../domain/item.ts';
import { lastTask } from '../../domain/state.ts';
import type { RateScope } from '../../store/ledger/links.ts';
import type { LinkProblem } from '../pages/closedPage.ts';
import { ratingPage } from '../pages/ratingPage.ts';
import { thanksPage } from '../pages/thanksPage.ts';
import type { Enter, Opened } from './entered.ts';
import { json, type LinkResult, page, wantsJson } from './reply.ts';
import { type RatingLink, takeRating } from './takeRating.ts';

type Rating = Opened<RateScope> & { submitter: Submitter };

function show({ state, submitter, rules }: Rating, event: APIGatewayProxyEventV2): LinkResult {
  const { profile, directory } = rules;
  if (!wantsJson(event)) return page(200, ratingPage({ state, submitter, directory, profile }));
  return json(200, {
    title: state.item.title,
    round: state.round,
    documentNumber: state.documentNumber,
    reply: state.reply?.body,
    axes: profile.rating.axes,
    grades: profile.rating.grades,
    until: lastTask(state, 'consult')?.due?.due,
  });
}

function linkOf({ token, link, state, submitter, rules }: Rating): RatingLink {
  const { directory, profile } = rules;
  const subject = { state, submitter, directory, profile };
  return {
    token,
    purpose: 'rate',
    state,
    submitter,
    rules,
    decide: (now, values) => rate(now, submitter.id, link.round, values, rules),
    form: (filled) => ratingPage({ ...subject, ...filled }),
    thanks: (rating) => thanksPage({ ...subject, rating }),
  };
}

function problemOf({ link, state }: Opened<RateScope>): LinkProblem | undefined {
  const { round, submitterId } = link;
  if (state.ratings.some((r) => r.round === round && r.submitterId === submitterId)) return 'spent';
  const consulting = state.round === round && lastTask(state, 'consult')?.status === 'open';
  return consulting ? undefined : 'over';
}

/** 征询意见: a deputy's own link to the reply and the form to rate it. */
export const enterRating: Enter<RateScope> = (opened) => {
  const { link, state } = opened;
  const submitter = state.item.submitters.find(({ id }) => id === link.submitterId);
  if (!submitter) return 'unknown';
  const rating = { ...opened, state: readableByAuthor(state, submitter), submitter };
  return (
    problemOf(opened) ?? {
      show: (event) => show(rating, event),
      use: (deps, event) => takeRating(linkOf(rating), deps, event),
    }
  );
};
