import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { logWritten, tracedOf } from '../http/logWritten.ts';
import { openLink } from './open.ts';
import { closed, type LinkDeps, type LinkResult } from './reply.ts';

/** POST: does what the link is for, once. */
export async function useLink(deps: LinkDeps, event: APIGatewayProxyEventV2): Promise<LinkResult> {
  const opened = await openLink(deps, event);
  if ('problem' in opened) return closed(event, opened.problem, opened.directory, opened.purpose);
  const traced = tracedOf(event);
  traced.operationId = 'useLink';
  const store = { ...deps.store, wrote: traced.wrote };
  const result = await opened.use({ ...deps, store }, event);
  logWritten(traced, result.statusCode ?? 200);
  return result;
}
