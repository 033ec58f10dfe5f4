import { CallFailed, type Operator } from './operator.ts';

/** A record of a DynamoDB stream as the Streams API gives it. */
export interface StreamRecord {
  eventID: string;
  eventName: string;
  dynamodb: { SequenceNumber: string; ApproximateCreationDateTime: number } & Record<
    string,
    unknown
  >;
}

/** Reads one table's stream from a position on. */
export interface StreamReader {
  /** The next records after `position` (undefined: from where the mapping begins). */
  read(position: string | undefined, limit: number): Promise<StreamRecord[]>;
  shardId(): string;
  streamArn(): string;
}

interface Given {
  operator: Operator;
  table: string;
  from: 'TRIM_HORIZON' | 'LATEST';
}

/** A reader of the one shard that the local database keeps for a table. */
export function createStreamReader({ operator, table, from }: Given): StreamReader {
  let streamArn = '';
  let shardId = '';
  // The iterator goes on from `at`; another position, or one that has expired, asks for a new one.
  let iterator: string | undefined;
  let at: string | undefined;

  async function find(): Promise<void> {
    type Streams = { Streams: { StreamArn: string }[] };
    const { Streams } = await operator<Streams>('streams', 'ListStreams', { TableName: table });
    const arn = Streams.at(-1)?.StreamArn;
    if (!arn) throw new Error(`表 ${table} 没有数据流`);
    type Description = { StreamDescription: { Shards: { ShardId: string }[] } };
    const found = await operator<Description>('streams', 'DescribeStream', { StreamArn: arn });
    const shards = found.StreamDescription.Shards;
    if (shards.length !== 1) throw new Error(`表 ${table} 的数据流有 ${shards.length} 个分片`);
    streamArn = arn;
    shardId = shards[0]?.ShardId ?? '';
  }

  async function begin(position: string | undefined, type: string): Promise<string> {
    const { ShardIterator } = await operator<{ ShardIterator: string }>(
      'streams',
      'GetShardIterator',
      {
        StreamArn: streamArn,
        ShardId: shardId,
        ShardIteratorType: type,
        ...(type === 'AFTER_SEQUENCE_NUMBER' ? { SequenceNumber: position } : {}),
      },
    );
    return ShardIterator;
  }

  async function open(position: string | undefined): Promise<string> {
    if (streamArn === '') await find();
    try {
      return await begin(position, position === undefined ? from : 'AFTER_SEQUENCE_NUMBER');
    } catch (error) {
      // What lay after the position has been trimmed: go on with the oldest that is left.
      const trimmed = error instanceof CallFailed && error.code === 'TrimmedDataAccessException';
      if (trimmed) return begin(undefined, 'TRIM_HORIZON');
      throw error;
    }
  }

  return {
    async read(position, limit) {
      const current = iterator !== undefined && at === position ? iterator : await open(position);
      iterator = undefined;
      type Records = { Records: StreamRecord[]; NextShardIterator?: string };
      const given = { ShardIterator: current, Limit: limit };
      const { Records, NextShardIterator } = await operator<Records>(
        'streams',
        'GetRecords',
        given,
      );
      iterator = NextShardIterator;
      at = Records.at(-1)?.dynamodb.SequenceNumber ?? position;
      return Records;
    },
    shardId: () => shardId,
    streamArn: () => streamArn,
  };
}
