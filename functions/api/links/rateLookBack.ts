import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { readableByAuthor } from '../../domain/confidential.ts';
import { rateLookBack } from '../../domain/decide/lookBacks/rate.ts';
import type { Submitter } from '../../domain/item.ts';
import type { ItemState } from '../../domain/state.ts';
import { LOOK_BACK_RATED } from '../../mail/words.ts';
import type { RateLookBackScope } from '../../store/ledger/links.ts';
import { lookBackPage } from '../pages/lookBackPage.ts';
import { thanksPage } from '../pages/thanksPage.ts';
import type { Enter, Opened } from './entered.ts';
import { json, type LinkResult, page, wantsJson } from './reply.ts';
import { type RatingLink, takeRating } from './takeRating.ts';

type Subject = Opened<RateLookBackScope> & {
  submitter: Submitter;
  found: NonNullable<ItemState['lookBacks']>[number];
};

function pageOf({ state, submitter, rules, found, link }: Subject) {
  const { directory, profile } = rules;
  return { state, submitter, directory, profile, found, until: link.expiresOn };
}

function show(subject: Subject, event: APIGatewayProxyEventV2): LinkResult {
  const { state, rules, found, link } = subject;
  if (!wantsJson(event)) return page(200, lookBackPage(pageOf(subject)));
  const { year, result, evidence, remark } = found;
  return json(200, {
    title: state.item.title,
    lookBack: { year, result, evidence, remark },
    axes: rules.profile.rating.axes,
    grades: rules.profile.rating.grades,
    until: link.expiresOn,
  });
}

function linkOf(subject: Subject): RatingLink {
  const { token, link, state, submitter, rules } = subject;
  const { directory, profile } = rules;
  return {
    ...{ token, purpose: 'rate-look-back', state, submitter, rules },
    decide: (now, values) => rateLookBack(now, submitter.id, link.lookBackId, values, rules),
    form: (filled) => lookBackPage({ ...pageOf(subject), ...filled }),
    thanks: (rating) =>
      thanksPage({
        ...{ state, submitter, directory, profile, rating },
        unsatisfied: LOOK_BACK_RATED,
      }),
  };
}

/** 回头看结果: a deputy's own link to what a look-back found and the form to rate it. */
export const enterLookBackRating: Enter<RateLookBackScope> = (opened) => {
  const { link, state } = opened;
  const { lookBackId, submitterId } = link;
  const submitter = state.item.submitters.find(({ id }) => id === submitterId);
  const found = state.lookBacks?.findLast((known) => known.lookBackId === lookBackId);
  if (!submitter || !found) return 'unknown';
  const rated = (state.lookBackRatings ?? []).some(
    (known) => known.lookBackId === lookBackId && known.submitterId === submitterId,
  );
  if (rated) return 'spent';
  const subject = { ...opened, state: readableByAuthor(state, submitter), submitter, found };
  return {
    show: (event) => show(subject, event),
    use: (deps, event) => takeRating(linkOf(subject), deps, event),
  };
};
