import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { openName } from '../../domain/confidential.ts';
import type { NewRating } from '../../domain/decide/rate.ts';
import { Refusal } from '../../domain/errors.ts';
import type { ItemEventBody } from '../../domain/events.ts';
import type { Submitter } from '../../domain/item.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { AlongsideConflict } from '../../store/append.ts';
import { decideAndAppend } from '../../store/command.ts';
import { type LinkPurpose, spendWrite } from '../../store/ledger/links.ts';
import { parseRatingForm } from '../pages/parseRatingForm.ts';
import type { FormProblem } from '../pages/parts.ts';
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

/** A form as it was filled in, with what is wrong with it. */
export type Filled = { values: NewRating; problem: FormProblem & { code?: string } };

/** What the link of one rating is for, however it is decided and shown. */
export interface RatingLink {
  token: string;
  purpose: LinkPurpose;
  state: ItemState;
  submitter: Submitter;
  rules: Rules;
  decide: (state: ItemState, values: NewRating) => ItemEventBody;
  /** The page with the form, again with what was written. */
  form: (filled: Filled) => string;
  thanks: (values: NewRating) => string;
}

/** The rating and the spending of the link are one transaction: the link acts once. */
async function record({ store, clock }: LinkDeps, link: RatingLink, values: NewRating) {
  const { submitter, token, decide, state: seen } = link;
  const by = { id: `submitter:${submitter.id}`, name: openName(submitter) };
  await decideAndAppend(store, seen.itemId, by, clock, (state) => {
    const body = state && decide(state, values);
    return body && { body, alongside: [spendWrite(store, token, clock.instant())] };
  });
}

/** Takes a deputy's form: once, or the form again with what is wrong. */
export async function takeRating(
  link: RatingLink,
  deps: LinkDeps,
  event: APIGatewayProxyEventV2,
): Promise<LinkResult> {
  const { rules, purpose, form, thanks } = link;
  const again = (filled: Filled) =>
    wantsJson(event) ? notTaken(event, filled.problem) : page(422, form(filled));
  const { values, problem } = parseRatingForm(bodyOf(event));
  if (problem) return again({ values, problem });
  try {
    await record(deps, link, values);
  } catch (error) {
    const { directory } = rules;
    if (error instanceof AlongsideConflict) return closed(event, 'spent', directory, purpose);
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === 'gone') {
      const why = error.code === 'ALREADY_RATED' ? 'spent' : 'over';
      return closed(event, why, directory, purpose);
    }
    const { message, field, code } = error;
    return again({ values, problem: { message, code, ...(field ? { field } : {}) } });
  }
  return wantsJson(event) ? json(200, { received: true }) : page(200, thanks(values));
}
