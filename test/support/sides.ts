import type { StepId } from '../../functions/domain/steps/ids.ts';

/** The side course in which a step of a machine beside the main one stands in the tests' stories. */
const SIDES: Partial<Record<StepId, string>> = {
  'second-draft': 'promise-1',
  'second-review': 'promise-1',
  'second-sign': 'promise-1',
  'second-deliver': 'promise-1',
  'second-consult': 'promise-1',
  'return-sign': 'return-1',
  'return-answer': 'return-1',
};

export const sideOf = (step: StepId): string | undefined => SIDES[step];
