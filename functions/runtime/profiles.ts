import { readdirSync, readFileSync } from 'node:fs';
import shandong from '../../profiles/shandong.json' with { type: 'json' };
import type { Profile } from '../domain/profile/profile.ts';

const folder = new URL('../../profiles/', import.meta.url);

/** Those of the other places and earlier versions of all: an operator's command works on whichever place's tables. */
function others(): Profile[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((name) => name.endsWith('.json') && name !== 'shandong.json')
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Profile);
}

/**
 * The profile in force and the others that are known, the one in force first. The bundler puts those of
 * the deployment's place here (scripts/bundle/placeProfiles.ts), validated when built, so that a cold start
 * needs neither the schema nor the profiles of other places; unbundled these are all there are.
 */
export const PROFILES: readonly Profile[] = [shandong as unknown as Profile, ...others()];
