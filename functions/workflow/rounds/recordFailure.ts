import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { RoundCourseFailed } from '../../domain/events.ts';
import { SYSTEM } from '../../domain/roles.ts';
import { logger } from '../../runtime/logger.ts';
import { metrics } from '../../runtime/metrics.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { append, link } from '../../store/append.ts';
import { loadRound } from '../../store/streams/courses.ts';
import type { Calling, RecordRoundFailureCall, WorkflowDeps } from '../call.ts';
import { idsOf } from '../idsOf.ts';

/** The route of a round broke: an event, an alarm; the daily reconciliation takes it up again. */
export async function recordRoundFailure(
  { store, clock }: WorkflowDeps,
  call: Calling & RecordRoundFailureCall,
): Promise<void> {
  const { input, failure } = call;
  const { stream, itemId } = input;
  logger.error('route of a round failed', { ...failure, ...idsOf(call) });
  for (const [name, id] of Object.entries(idsOf(call))) metrics.addMetadata(name, id);
  metrics.addMetric('RouteFailed', MetricUnit.Count, 1);
  metrics.publishStoredMetrics();
  await againWhenOvertaken(async () => {
    const round = await loadRound(store, stream);
    if (!round) return;
    const body: RoundCourseFailed = {
      type: 'round-course.failed',
      data: { ...(itemId ? { itemId } : {}), ...failure },
    };
    await append(store, link(round.position, body, SYSTEM, clock.instant()));
  });
}
