import { MetricUnit } from '@aws-lambda-powertools/metrics';
import { failRoute } from '../domain/decide/course.ts';
import { SYSTEM } from '../domain/roles.ts';
import { logger } from '../runtime/logger.ts';
import { metrics } from '../runtime/metrics.ts';
import { decideAndAppend } from '../store/command.ts';
import type { Calling, RecordFailureCall, WorkflowDeps } from './call.ts';
import { idsOf } from './idsOf.ts';

/** The route broke: an event, an alarm; the daily reconciliation takes it up again. */
export async function recordFailure(
  { store, clock }: WorkflowDeps,
  call: Calling & RecordFailureCall,
) {
  const { input, failure } = call;
  logger.error('route failed', { ...failure, ...idsOf(call) });
  for (const [name, id] of Object.entries(idsOf(call))) metrics.addMetadata(name, id);
  metrics.addMetric('RouteFailed', MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
  await decideAndAppend(store, input.itemId, SYSTEM, clock, (state) => {
    const body = state && failRoute(state, failure);
    return body && { body };
  });
}
