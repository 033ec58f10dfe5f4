import { join } from 'node:path';

/** The place whose profile is in force where nothing else is said: the id of its file in profiles/. */
export const DEFAULT_PROFILE = 'shandong';

/** Folder of what is built for a place: dist for the default one. */
export function distOf(profile: string): string {
  return profile === DEFAULT_PROFILE ? 'dist' : join('dist', 'profiles', profile);
}
