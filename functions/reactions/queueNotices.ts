import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { logger } from '../runtime/logger.ts';
import type { EventNotice } from './relay.ts';

/**
 * Handles a queue's notices one by one; those that fail go back to the queue, the others do not. `receives`
 * counts how often the queue has handed this one out.
 */
export function onNotices(react: (notice: EventNotice, receives: number) => Promise<void>) {
  return async (event: SQSEvent, context: Context): Promise<SQSBatchResponse> => {
    const processor = new BatchProcessor(EventType.SQS);
    return processPartialResponse(
      event,
      async (record: SQSRecord) => {
        const notice = JSON.parse(record.body) as EventNotice;
        try {
          await react(notice, Number(record.attributes.ApproximateReceiveCount ?? 1));
        } catch (error) {
          logger.error('reaction failed', { ...notice, error: error as Error });
          throw error;
        }
      },
      processor,
      { context, throwOnFullBatchFailure: false },
    );
  };
}
