import type { Route } from './route.ts';
import { type ApiDeps, type RawRoute, routesOf } from './stack.ts';

/** Routes that are a chunk of their own, loaded when the first of them is called. */
export function later(
  deps: ApiDeps,
  ways: readonly (readonly [method: Route['method'], path: string])[],
  load: () => Promise<readonly Route[]>,
): RawRoute[] {
  let loaded: Promise<RawRoute[]> | undefined;
  return ways.map(([method, path]) => ({
    method,
    path,
    handler: async (event, context) => {
      loaded ??= load().then((routes) => routesOf(routes, deps));
      const meant = (await loaded).find((one) => one.method === method && one.path === path);
      if (!meant) throw new Error(`${method} ${path} is not among the routes that were loaded`);
      return meant.handler(event, context);
    },
  }));
}
