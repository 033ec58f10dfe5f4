import './environment.ts';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord, DynamoDBStreamEvent, SQSEvent, SQSRecord } from 'aws-lambda';
import type { StoredEvent } from '../../functions/domain/events.ts';
import type { EventNotice } from '../../functions/reactions/handOn.ts';

/** A record of the Events table's stream. */
export function recordOf(
  event: StoredEvent,
  eventName: DynamoDBRecord['eventName'] = 'INSERT',
): DynamoDBRecord {
  const image = marshall(event, { removeUndefinedValues: true }) as Record<string, AttributeValue>;
  return {
    eventID: `${event.stream}/${event.version}`,
    eventName,
    eventSource: 'aws:dynamodb',
    dynamodb: {
      Keys: marshall({ stream: event.stream, version: event.version }),
      NewImage: image,
      SequenceNumber: `${event.stream}/${event.version}`,
      StreamViewType: 'NEW_IMAGE',
    },
  } as unknown as DynamoDBRecord;
}

export const batchOf = (events: readonly StoredEvent[]): DynamoDBStreamEvent => ({
  Records: events.map((event) => recordOf(event)),
});

/** What the relay puts into a queue for an event. */
export const noticeOf = ({ stream, version, type }: StoredEvent): EventNotice => ({
  stream,
  version,
  type,
});

/** A batch of a queue; messages are named m0, m1 … */
export const queueOf = (notices: readonly EventNotice[]): SQSEvent => ({
  Records: notices.map(
    (notice, nth) =>
      ({
        messageId: `m${nth}`,
        receiptHandle: `r${nth}`,
        body: JSON.stringify(notice),
        eventSource: 'aws:sqs',
        eventSourceARN: 'arn:aws:sqs:us-east-1:000000000000:queue',
        attributes: {},
        messageAttributes: {},
        md5OfBody: '',
        awsRegion: 'us-east-1',
      }) as unknown as SQSRecord,
  ),
});

/** An error as the SDK raises it: a name, and the status when there was an answer. */
export function serviceError(name: string, httpStatusCode?: number): Error {
  const error = new Error(name);
  error.name = name;
  return Object.assign(error, { $metadata: httpStatusCode ? { httpStatusCode } : {} });
}
