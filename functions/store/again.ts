import { VersionConflict } from './append.ts';

const MOST_TRIES = 5;

/**
 * Runs load, decide and append; all of it again on what now stands where somebody wrote in between.
 * @throws VersionConflict after five losses in a row
 */
export async function againWhenOvertaken<T>(run: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof VersionConflict) || attempt === MOST_TRIES) throw error;
    }
  }
}
