import { consistencyIssues } from './consistency.ts';
import { ProfileError } from './errors.ts';
import { issuesFrom } from './issueWords.ts';
import { type Profile, profileSchema } from './schema.ts';

/**
 * Reads a profile from its JSON (design.md §4). Throws ProfileError naming every unknown key, wrong value
 * and impossible rule by path, in Chinese; a profile is used whole or not at all.
 */
export function parseProfile(json: unknown): Profile {
  const read = profileSchema.safeParse(json, { reportInput: true });
  if (!read.success) throw new ProfileError(read.error.issues.flatMap(issuesFrom));
  const issues = consistencyIssues(read.data);
  if (issues.length > 0) throw new ProfileError(issues);
  return read.data;
}
