import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest first, so that the two workers end together; what is not named is short. */
const LONGEST = ['scenarios', 'permissions', 'kill', 'profiles', 'idle', 'rehearse'].map(
  (name) => `/test/e2e/${name}.test.ts`,
);

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((one, other) => place(one) - place(other));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // The scenarios wait more than they compute: on two cores the rest runs beside them.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    // Two cores: scenarios beside each other wait for each other's work beyond that.
    maxConcurrency: 3,
  },
});
