import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { openName } from '../../domain/confidential.ts';
import {
  answerReformDraft,
  type NewReformOpinion,
  takesAnswers,
} from '../../domain/decide/reformDrafts/answer.ts';
import { Refusal } from '../../domain/errors.ts';
import {
  addresseeOf,
  answerNow,
  REFORM_STANCE_NAMES,
  type ReformAddressee,
  type ReformDraft,
} from '../../domain/reformDraft.ts';
import type { Rules } from '../../domain/rules.ts';
import type { Link, ReformDraftScope } from '../../store/ledger/links.ts';
import type { Store } from '../../store/store.ts';
import { decideInStream } from '../../store/streams/decide.ts';
import { loadStream } from '../../store/streams/load.ts';
import { REFORM_DRAFTS } from '../../store/streams/reformDrafts.ts';
import type { LinkProblem } from '../pages/closedPage.ts';
import { parseReformForm } from '../pages/parseReformForm.ts';
import type { FormProblem } from '../pages/parts.ts';
import { reformDraftPage, reformReceivedPage } from '../pages/reformDraftPage.ts';
import type { Entered } from './entered.ts';
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

interface Asked {
  draft: ReformDraft;
  addressee: ReformAddressee;
  rules: Rules;
}

function show(asked: Asked, event: APIGatewayProxyEventV2): LinkResult {
  const { draft, addressee, rules } = asked;
  if (!wantsJson(event))
    return page(200, reformDraftPage({ ...asked, directory: rules.directory }));
  const { title, text, questions, closesOn } = draft;
  const opinion = answerNow(draft, addressee.addresseeId);
  const stances = REFORM_STANCE_NAMES;
  return json(200, { title, text, questions, until: closesOn, opinion, stances });
}

/** The link is not spent: what it said may be replaced until the last day. */
async function record({ store, clock }: LinkDeps, asked: Asked, values: NewReformOpinion) {
  const { addressee, draft: seen } = asked;
  const { addresseeId } = addressee;
  const by = { id: `addressee:${addresseeId}`, name: openName(addressee) };
  await decideInStream(store, REFORM_DRAFTS, seen.draftId, by, clock, (draft) =>
    answerReformDraft(draft, addresseeId, values, clock.today()),
  );
}

async function take(
  asked: Asked,
  deps: LinkDeps,
  event: APIGatewayProxyEventV2,
): Promise<LinkResult> {
  const { directory } = asked.rules;
  const { values, problem } = parseReformForm(bodyOf(event), asked.draft.questions);
  const again = (wrong: FormProblem & { code?: string }) =>
    wantsJson(event)
      ? notTaken(event, wrong)
      : page(422, reformDraftPage({ ...asked, directory, values, problem: wrong }));
  if (problem) return again(problem);
  try {
    await record(deps, asked, values);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === 'gone') return closed(event, 'over', directory, 'reform-draft');
    const { message, field, code } = error;
    return again({ message, code, ...(field ? { field } : {}) });
  }
  if (wantsJson(event)) return json(200, { received: true });
  return page(200, reformReceivedPage({ ...asked, directory }, values));
}

/** 征求意见稿: an addressee's own link; it concerns no item, and is loaded only when somebody follows it. */
export async function enterReformDraft(
  store: Store,
  { draftId, addresseeId }: Link<ReformDraftScope>,
  rules: Rules,
): Promise<Entered | LinkProblem> {
  const draft = await loadStream(store, REFORM_DRAFTS, draftId);
  const addressee = draft && addresseeOf(draft, addresseeId);
  if (!addressee) return 'unknown';
  if (!takesAnswers(draft, rules.today)) return 'over';
  const asked = { draft, addressee, rules };
  return {
    show: (event) => show(asked, event),
    use: (deps, event) => take(asked, deps, event),
  };
}
