/**
 * Stands in for the SDK's reading of `~/.aws/config` and `~/.aws/credentials` in the bundles
 * (scripts/bundle/standIns.ts): a function in Lambda has no such files, all it is told comes by its environment.
 */

/** A source of settings that never has any: the SDK goes on to the next, its own defaults. */
export function fromSharedConfigFiles(): () => Promise<never> {
  return async () => {
    throw Object.assign(new Error('a function has no configuration files'), { tryNextLink: true });
  };
}
