import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Store, Tables } from '../store/store.ts';
import { environment } from './environment.ts';

/** The store of a function, from its environment. A table that it does not use may be left out. */
export function storeFromEnvironment(): Store {
  const tables: Tables = {
    events: environment('EVENTS_TABLE'),
    views: process.env.VIEWS_TABLE ?? '',
    ledger: process.env.LEDGER_TABLE ?? '',
  };
  const db = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { db, tables };
}
