import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { withoutNames } from '../../domain/confidential.ts';
import {
  type CoUnit,
  coUnitOf,
  lastAsking,
  opinionNow,
  STANCE_NAMES,
} from '../../domain/coUnit.ts';
import { answerByLink, linkEnd, type NewUnitOpinion } from '../../domain/decide/coUnits/answer.ts';
import { Refusal } from '../../domain/errors.ts';
import { decideAndAppend } from '../../store/command.ts';
import type { CoOpinionScope } from '../../store/ledger/links.ts';
import { opinionPage, opinionReceivedPage } from '../pages/opinionPage.ts';
import { parseOpinionForm } from '../pages/parseOpinionForm.ts';
import type { FormProblem } from '../pages/parts.ts';
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

type Asked = Opened<CoOpinionScope> & { unit: CoUnit };

/** What a unit may read: nobody is named who asked for secrecy (domain.md §3.2). */
const subjectOf = ({ state, unit, rules }: Asked) => {
  const { directory, profile } = rules;
  const { submitters } = state.item;
  return {
    state: withoutNames(state, submitters),
    unit: withoutNames(unit, submitters),
    directory,
    profile,
  };
};

function show(asked: Asked, event: APIGatewayProxyEventV2): LinkResult {
  const subject = subjectOf(asked);
  if (!wantsJson(event)) return page(200, opinionPage(subject));
  const { state, unit } = subject;
  const asking = lastAsking(unit);
  return json(200, {
    unit: unit.unit,
    title: state.item.title,
    demands: state.item.demands,
    question: asking?.question,
    reason: asking?.reason,
    due: asking?.due.due,
    opinion: opinionNow(unit),
    stances: STANCE_NAMES,
  });
}

/** The link is not spent: what it said may be replaced until our draft is handed in. */
async function record({ store, clock }: LinkDeps, asked: Asked, values: NewUnitOpinion) {
  const { link, rules, state: seen } = asked;
  const by = { id: `unit:${link.unit}`, name: link.unit };
  await decideAndAppend(store, seen.itemId, by, clock, (state) => {
    const body = state && answerByLink(state, link, values, rules);
    return body && { body };
  });
}

async function take(
  asked: Asked,
  deps: LinkDeps,
  event: APIGatewayProxyEventV2,
): Promise<LinkResult> {
  const subject = subjectOf(asked);
  const { values, problem } = parseOpinionForm(bodyOf(event));
  const again = (wrong: FormProblem & { code?: string }) =>
    wantsJson(event)
      ? notTaken(event, wrong)
      : page(422, opinionPage({ ...subject, values, problem: wrong }));
  if (problem) return again(problem);
  try {
    await record(deps, asked, values);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.kind === 'gone') return closed(event, 'over', subject.directory, 'co-opinion');
    const { message, field, code } = error;
    return again({ message, code, ...(field ? { field } : {}) });
  }
  if (wantsJson(event)) return json(200, { received: true });
  return page(200, opinionReceivedPage(subject, values));
}

/** 协办意见: a co-unit's own link to one asking. */
export const enterCoOpinion: Enter<CoOpinionScope> = (opened) => {
  const { link, state } = opened;
  const unit = coUnitOf(state, link.unit);
  if (!unit) return 'unknown';
  const asked = { ...opened, unit };
  return (
    linkEnd(state, unit, link.asking) ?? {
      show: (event) => show(asked, event),
      use: (deps, event) => take(asked, deps, event),
    }
  );
};
