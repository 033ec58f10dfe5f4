import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { lastTask } from '../../domain/state.ts';
import { ratingPage } from '../pages/ratingPage.ts';
import { openLink } from './open.ts';
import { closed, json, type LinkDeps, type LinkResult, page, wantsJson } from './reply.ts';

/** GET: shows the reply and the form, changes nothing however often it is followed. */
export async function showLink(deps: LinkDeps, event: APIGatewayProxyEventV2): Promise<LinkResult> {
  const opened = await openLink(deps, event);
  const { profile, directory } = opened.rules;
  if (opened.kind === 'closed') return closed(event, opened.problem, directory);
  const { state, submitter } = opened;
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
