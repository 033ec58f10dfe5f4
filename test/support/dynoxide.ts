import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Store, Tables } from '../../functions/store/store.ts';
import { type DatabaseProcess, startProcess } from '../../local/database/process.ts';

/** A database of a test file's own; every store has tables of its own in it. */
export interface TestDatabase {
  endpoint: string;
  /** Three empty tables (contract of infra/). */
  newStore(): Promise<Store>;
  stop(): Promise<void>;
}

function tableInput(TableName: string, partition: string, sort: string, sortType: 'S' | 'N') {
  return new CreateTableCommand({
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    KeySchema: [
      { AttributeName: partition, KeyType: 'HASH' },
      { AttributeName: sort, KeyType: 'RANGE' },
    ],
    AttributeDefinitions: [
      { AttributeName: partition, AttributeType: 'S' },
      { AttributeName: sort, AttributeType: sortType },
    ],
  });
}

/** The client as a function has it, signed by the operator. */
export function documentClient(endpoint: string): DynamoDBDocumentClient {
  const client = new DynamoDBClient({
    endpoint,
    region: 'us-east-1',
    credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
  });
  return DynamoDBDocumentClient.from(client, {
    marshallOptions: { removeUndefinedValues: true },
  });
}

async function createTables(db: DynamoDBDocumentClient, nth: number): Promise<Tables> {
  const tables = { events: `Events${nth}`, views: `Views${nth}`, ledger: `Ledger${nth}` };
  await db.send(tableInput(tables.events, 'stream', 'version', 'N'));
  await db.send(tableInput(tables.views, 'pk', 'sk', 'S'));
  await db.send(tableInput(tables.ledger, 'pk', 'sk', 'S'));
  return tables;
}

/** In memory where the system has such a place: nothing here has to outlive a test. */
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** Starts the real database program on a folder that is thrown away. */
export async function startDynoxide(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(place, 'huiyin-store-'));
  const program: DatabaseProcess = await startProcess(folder);
  const endpoint = `http://127.0.0.1:${program.port}`;
  const clients: DynamoDBDocumentClient[] = [];
  return {
    endpoint,
    async newStore() {
      const db = documentClient(endpoint);
      clients.push(db);
      return { db, tables: await createTables(db, clients.length) };
    },
    async stop() {
      for (const client of clients) client.destroy();
      await program.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
