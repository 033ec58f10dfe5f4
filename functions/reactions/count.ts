import { MetricUnit } from '@aws-lambda-powertools/metrics';
import type { EventBody, StoredEvent } from '../domain/events.ts';
import { metrics } from '../runtime/metrics.ts';

/** What an event counts as, by its type: names of metrics, as the dashboard has them. */
function countedAs(event: EventBody): string | undefined {
  switch (event.type) {
    case 'item.registered':
    case 'item.imported-half-way':
      return 'ItemsRegistered';
    case 'item.concluded':
      return event.data.how === 'returned' ? 'ItemsReturned' : 'ItemsConcluded';
    case 'rating.received':
      return event.data.satisfied ? 'RatedSatisfied' : 'RatedUnsatisfied';
    case 'round.opened':
      return 'RoundsOpened';
    case 'urge.issued':
      return 'UrgesIssued';
    case 'urge.escalated':
      return 'UrgesEscalated';
    case 'extension.asked':
      return 'ExtensionsAsked';
    case 'promise.kept':
      return 'PromisesKept';
    case 'mail.failed':
      return 'MailsFailed';
    case 'route.failed':
      return 'RoutesFailed';
    case 'route.resumed':
      return 'RoutesResumed';
    default:
      return undefined;
  }
}

/**
 * Counts what happened as business metrics. A batch that is delivered again is counted again: who needs the exact
 * figure asks the statistics.
 */
export function countEvents(events: readonly StoredEvent[]): void {
  const counts = new Map<string, number>();
  for (const event of events) {
    const name = countedAs(event);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  for (const [name, count] of counts) metrics.addMetric(name, MetricUnit.Count, count);
  if (counts.size > 0) metrics.publishStoredMetrics();
}
