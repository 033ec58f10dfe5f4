import type { CallFault } from '../e2e/support/dev.ts';

/**
 * So many of the calls to DynamoDB, Step Functions, S3, SQS and SES fail: a third each by the service's own
 * fault, by throttling, and by an answer that is lost; besides functions that are ended after their work, and
 * streams that are replayed or late. `rate` is the share of calls, 0 to 1.
 */
export function faultsOf(rate: number): CallFault[] {
  const third = rate / 3;
  return [
    { trouble: 'fail', rate: third },
    { trouble: 'throttle', rate: third },
    { trouble: 'lose-answer', rate: third },
    { trouble: 'time-out', rate: rate / 2 },
    { trouble: 'replay', rate: Math.min(rate * 2, 0.5) },
    { trouble: 'late', rate },
  ];
}
