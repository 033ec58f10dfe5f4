import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { itemIdOfStream } from '../domain/itemStream.ts';
import { logger } from '../runtime/logger.ts';
import type { EventNotice } from './handOn.ts';

/** What stands on every line about a notice; a reaction adds what it comes to know (`execution`). */
export type About = Record<string, unknown>;

function aboutOf(notice: EventNotice): About {
  const itemId = itemIdOfStream(notice.stream);
  return { ...notice, ...(itemId ? { itemId } : {}) };
}

/**
 * Handles a queue's notices one by one; those that fail go back to the queue, the others do not. `receives`
 * counts how often the queue has handed this one out.
 */
export function onNotices(
  react: (notice: EventNotice, about: About, receives: number) => Promise<void>,
) {
  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const processor = new BatchProcessor(EventType.SQS);
    return processPartialResponse(
      event,
      async (record: SQSRecord) => {
        const notice = JSON.parse(record.body) as EventNotice;
        const about = aboutOf(notice);
        try {
          await react(notice, about, Number(record.attributes.ApproximateReceiveCount ?? 1));
          logger.info('reacted', about);
        } catch (error) {
          logger.error('reaction failed', { ...about, error: error as Error });
          throw error;
        }
      },
      processor,
      { context, throwOnFullBatchFailure: false },
    );
  };
}
