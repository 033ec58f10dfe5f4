import shandong from '../../profiles/shandong.json' with { type: 'json' };
import type { Profile } from '../domain/profile/profile.ts';

/**
 * The profile in force and its earlier versions, the one in force first. The bundler puts those of the
 * deployment's place here (scripts/bundle/placeProfiles.ts), validated when built, so that a cold start
 * needs neither the schema nor the profiles of other places.
 */
export const PROFILES: readonly Profile[] = [shandong as unknown as Profile];
