import { Metrics } from '@aws-lambda-powertools/metrics';

/** Business and guard metrics in embedded metric format. */
export const metrics = new Metrics();
