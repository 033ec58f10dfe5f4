import { describe, expect, it } from 'vitest';
import { sentence, tallyOf, type VitestReport } from '../../scripts/tally.ts';

const report = (changes: Partial<VitestReport> = {}): VitestReport => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...changes,
});

describe('counting', () => {
  it('takes every test as one', () => {
    expect(tallyOf(report({ numPendingTests: 1, numTodoTests: 1 }), 0)).toEqual({
      passed: 5,
      failed: 0,
      skipped: 2,
    });
  });

  it('takes a file that could not be loaded as a failure, but not twice', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] },
    ];
    expect(tallyOf(report({ numFailedTests: 1, testResults }), 1).failed).toBe(2);
  });

  it('believes the exit code where the report shows nothing wrong', () => {
    expect(tallyOf(report(), 1).failed).toBe(1);
  });

  it('takes a run without a report as failed', () => {
    expect(tallyOf(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('ends in a line that says the true numbers', () => {
    expect(sentence({ passed: 123, failed: 0, skipped: 0 })).toBe('123 passed, 0 failed');
    expect(sentence({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  });
});
