import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type NewRating, rate } from '../../domain/decide/rate.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Submitter } from '../../domain/item.ts';
import { lastTask } from '../../domain/state.ts';
import { AlongsideConflict } from '../../store/append.ts';
import { decideAndAppend } from '../../store/command.ts';
import { type RateScope, spendWrite } from '../../store/ledger/links.ts';
import type { LinkProblem } from '../pages/closedPage.ts';
import { parseRatingForm } from '../pages/parseRatingForm.ts';
import type { FormProblem } from '../pages/parts.ts';
import { ratingPage } from '../pages/ratingPage.ts';
import { thanksPage } from '../pages/thanksPage.ts';
import type { Enter, Opened } from './entered.ts';
import {
  bodyOf,
  closed,
  json,
  type LinkDeps,
  type LinkResult,
  notTaken,
  page,
  wantsJson,
} from './reply.ts';

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

/** The rating and the spending of the link are one transaction: the link acts once. */
async function record({ store, clock }: LinkDeps, rating: Rating, values: NewRating) {
  const { link, submitter, token, rules } = rating;
  const by = { id: `submitter:${submitter.id}`, name: submitter.name };
  await decideAndAppend(store, link.itemId, by, clock, (state) => {
    const body = state && rate(state, submitter.id, link.round, values, rules);
    return body && { body, alongside: [spendWrite(store, token, clock.instant())] };
  });
}

/** The form again, with what was written and what is wrong with it. */
function again(
  event: APIGatewayProxyEventV2,
  { state, submitter, rules }: Rating,
  values: NewRating,
  problem: FormProblem & { code?: string },
): LinkResult {
  if (wantsJson(event)) return notTaken(event, problem);
  const { directory, profile } = rules;
  return page(422, ratingPage({ state, submitter, directory, profile, values, problem }));
}

async function use(
  rating: Rating,
  deps: LinkDeps,
  event: APIGatewayProxyEventV2,
): Promise<LinkResult> {
  const { state, submitter, rules } = rating;
  const { directory, profile } = rules;
  const { values, problem } = parseRatingForm(bodyOf(event));
  if (problem) return again(event, rating, values, problem);
  try {
    await record(deps, rating, values);
  } catch (error) {
    if (error instanceof AlongsideConflict) return closed(event, 'spent', directory, 'rate');
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === 'gone') {
      const why = error.code === 'ALREADY_RATED' ? 'spent' : 'over';
      return closed(event, why, directory, 'rate');
    }
    const { message, field, code } = error;
    return again(event, rating, values, { message, code, ...(field ? { field } : {}) });
  }
  if (wantsJson(event)) return json(200, { received: true });
  return page(200, thanksPage({ state, submitter, directory, profile, rating: values }));
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
  const rating = { ...opened, submitter };
  return (
    problemOf(opened) ?? {
      show: (event) => show(rating, event),
      use: (deps, event) => use(rating, deps, event),
    }
  );
};
