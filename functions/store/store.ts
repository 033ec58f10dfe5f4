import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

/** The three tables (docs/access-patterns.md). */
export interface Tables {
  /** The truth: append only. */
  events: string;
  /** Thrown away and rebuilt from events. */
  views: string;
  /** What is no event: task tokens, link digests, counters, idempotency keys, mail ledger. */
  ledger: string;
}

/** A store is a client and the tables' names; both are handed in. */
export interface Store {
  db: DynamoDBDocumentClient;
  tables: Tables;
  /** Told of every event that is appended, where somebody asks: the line of a log that leads to them. */
  wrote?: Written[];
}

/** Where an event stands. */
export interface Written {
  stream: string;
  version: number;
}
