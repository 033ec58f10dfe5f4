import { mustKnow } from '../http/input.ts';
import { route } from '../http/route.ts';
import { type ApiDeps, type ApiEvent, callOf, type RawRoute, routesOf } from '../http/stack.ts';
import { mapping } from '../routes/importDescriptions.ts';
import type { Papers } from './papers.ts';

/** What is done with a list between its check and its commit. */
export function importRoutes(deps: ApiDeps, papers: Papers): RawRoute[] {
  return [
    {
      method: 'GET',
      path: '/v1/imports/{importId}/corrections',
      handler: async (event: ApiEvent) => {
        mustKnow(event.queryStringParameters);
        const { correctionsOf } = await import('./corrections.ts');
        return correctionsOf(await callOf(deps, event), event, papers);
      },
    },
    ...routesOf(
      [
        route({
          ...mapping,
          handle: async (call) => (await import('./mapping.ts')).mapImport(call, papers),
        }),
      ],
      deps,
    ),
  ];
}
