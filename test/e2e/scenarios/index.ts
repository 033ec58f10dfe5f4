import type { Scenario } from '../support/world.ts';
import { handledAgain } from './handledAgain.ts';
import { promised } from './promised.ts';
import { satisfied } from './satisfied.ts';

/** Every scenario, in the order in which they are told. */
export const SCENARIOS: readonly Scenario[] = [satisfied, handledAgain, promised];
