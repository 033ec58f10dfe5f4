import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { openLink } from './open.ts';
import { closed, type LinkDeps, type LinkResult } from './reply.ts';

/** GET: shows what the link is for and its form, changes nothing however often it is followed. */
export async function showLink(deps: LinkDeps, event: APIGatewayProxyEventV2): Promise<LinkResult> {
  const opened = await openLink(deps, event);
  if ('problem' in opened) return closed(event, opened.problem, opened.directory, opened.purpose);
  return opened.show(event);
}
