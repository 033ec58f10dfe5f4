import type { Profile } from './schema.ts';

/** A version of a profile, as an item keeps it. */
export interface ProfileRef {
  id: string;
  version: string;
}

/**
 * The profile version under which an item was received (design.md §4).
 * @throws Error where it is not deployed: an earlier version was not kept in profiles/history/
 */
export function knownProfile(profiles: readonly Profile[], { id, version }: ProfileRef): Profile {
  const known = profiles.find((profile) => profile.id === id && profile.version === version);
  if (!known) throw new Error(`profile ${id} ${version} is not deployed (profiles/history/)`);
  return known;
}
