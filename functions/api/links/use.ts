import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type NewRating, rate } from '../../domain/decide/rate.ts';
import { Refusal } from '../../domain/errors.ts';
import { AlongsideConflict } from '../../store/append.ts';
import { decideAndAppend } from '../../store/command.ts';
import { spendWrite } from '../../store/ledger/links.ts';
import { type FormProblem, parseRatingForm } from '../pages/parseRatingForm.ts';
import { ratingPage } from '../pages/ratingPage.ts';
import { thanksPage } from '../pages/thanksPage.ts';
import { type Opened, openLink } from './open.ts';
import { closed, json, type LinkDeps, type LinkResult, page, wantsJson } from './reply.ts';

type Open = Extract<Opened, { kind: 'open' }>;

function bodyOf({ body, isBase64Encoded }: APIGatewayProxyEventV2): string {
  return Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8').toString('utf8');
}

/** The rating and the spending of the link are one transaction: the link acts once. */
async function record({ store, clock }: LinkDeps, opened: Open, values: NewRating): Promise<void> {
  const { link, submitter, token, rules } = opened;
  const by = { id: `submitter:${submitter.id}`, name: submitter.name };
  await decideAndAppend(store, link.itemId, by, clock, (state) => {
    const body = state && rate(state, submitter.id, link.round, values, rules);
    return body && { body, alongside: [spendWrite(store, token, clock.instant())] };
  });
}

/** The form again, with what was written and what is wrong with it. */
function again(
  event: APIGatewayProxyEventV2,
  { state, submitter, rules }: Open,
  values: NewRating,
  problem: FormProblem & { code?: string },
): LinkResult {
  if (wantsJson(event)) {
    const requestId = event.requestContext.requestId;
    const { message, field, code = 'BAD_INPUT' } = problem;
    return json(422, {
      type: 'about:blank',
      title: '内容有误',
      status: 422,
      code,
      detail: message,
      field,
      requestId,
    });
  }
  const { directory, profile } = rules;
  return page(422, ratingPage({ state, submitter, directory, profile, values, problem }));
}

/** POST: gives the rating, once. */
export async function useLink(deps: LinkDeps, event: APIGatewayProxyEventV2): Promise<LinkResult> {
  const opened = await openLink(deps, event);
  const { directory, profile } = opened.rules;
  if (opened.kind === 'closed') return closed(event, opened.problem, directory);
  const { values, problem } = parseRatingForm(bodyOf(event));
  if (problem) return again(event, opened, values, problem);
  try {
    await record(deps, opened, values);
  } catch (error) {
    if (error instanceof AlongsideConflict) return closed(event, 'spent', directory);
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === 'gone') {
      return closed(event, error.code === 'ALREADY_RATED' ? 'spent' : 'over', directory);
    }
    const { message, field, code } = error;
    return again(event, opened, values, { message, code, ...(field ? { field } : {}) });
  }
  if (wantsJson(event)) return json(200, { received: true });
  const { state, submitter } = opened;
  return page(200, thanksPage({ state, submitter, directory, profile, rating: values }));
}
