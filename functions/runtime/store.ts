import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Store, Tables } from '../store/store.ts';
import { environment } from './environment.ts';

/** The tables' names; one that a function does not use need not be set. */
const tables: Tables = {
  get events() {
    return environment('EVENTS_TABLE');
  },
  get views() {
    return environment('VIEWS_TABLE');
  },
  get ledger() {
    return environment('LEDGER_TABLE');
  },
};

/** The store of a function, from its environment. */
export function storeFromEnvironment(): Store {
  const db = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
    marshallOptions: { removeUndefinedValues: true },
  });
  return { db, tables };
}
