import type middy from '@middy/core';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { logFault } from '../../runtime/logFault.ts';
import { loadDirectory } from '../../store/directory.ts';
import { idsOf, tracedOf } from '../http/logWritten.ts';
import { closed, type LinkDeps, type LinkResult } from './reply.ts';

/** A fault on our side: a page that says so and keeps the link valid; the log has the rest. 404 is a link that is none. */
export const failedPage = (
  deps: LinkDeps,
): middy.MiddlewareObj<APIGatewayProxyEventV2, LinkResult, Error, Context> => ({
  onError: async (request) => {
    // An encoded slash in the link: no address of ours, and so no link.
    const unknown = (request.error as { statusCode?: number } | null)?.statusCode === 404;
    if (!unknown) await logFault('link failed', request.error, idsOf(tracedOf(request.event)));
    const nobody = { bureau: { name: '', shortName: '' }, sections: [], people: [] };
    const directory = await loadDirectory(deps.store).then(
      (loaded) => loaded.directory,
      () => nobody,
    );
    request.response = closed(request.event, unknown ? 'unknown' : 'failed', directory);
  },
});
