import { parseArgs } from 'node:util';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../functions/store/store.ts';

/** Where the local stack listens when nothing else is said. */
const LOCAL = 'http://127.0.0.1:3001';

/** The local stack's operator, or whatever the environment says (an account's own profile too). */
export function operatorClient() {
  const { AWS_ENDPOINT_URL, AWS_REGION, AWS_PROFILE, AWS_ACCESS_KEY_ID } = process.env;
  if (AWS_ENDPOINT_URL || AWS_PROFILE || AWS_ACCESS_KEY_ID) return {};
  return {
    endpoint: LOCAL,
    region: AWS_REGION ?? 'us-east-1',
    credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
  };
}

async function tableNames(db: DynamoDBClient): Promise<string[]> {
  const names: string[] = [];
  let from: string | undefined;
  do {
    const page = await db.send(new ListTablesCommand({ ExclusiveStartTableName: from }));
    names.push(...(page.TableNames ?? []));
    from = page.LastEvaluatedTableName;
  } while (from);
  return names;
}

/** The one table whose name has this part. @throws Error that says which option names it. */
function one(names: readonly string[], part: string, option: string): string {
  const found = names.filter((name) => name.includes(part));
  if (found.length === 1 && found[0]) return found[0];
  throw new Error(
    `找到${found.length}张名称含“${part}”的表，请用 ${option} 指明：${found.join('、') || '无'}`,
  );
}

/** What an operator's command works on, and its own options. `--events`, `--views` and `--ledger` name tables. */
export async function operatorStore(): Promise<{
  store: Store;
  dryRun: boolean;
  from?: string;
  since?: string;
  papers?: string;
}> {
  const { values } = parseArgs({
    options: {
      events: { type: 'string' },
      views: { type: 'string' },
      ledger: { type: 'string' },
      from: { type: 'string' },
      since: { type: 'string' },
      papers: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const db = new DynamoDBClient(operatorClient());
  const { events, views, ledger } = values;
  const names = events && views && ledger ? [] : await tableNames(db);
  const tables = {
    events: events ?? one(names, 'Events', '--events'),
    views: views ?? one(names, 'Views', '--views'),
    ledger: ledger ?? one(names, 'Ledger', '--ledger'),
  };
  // As the functions write: what a row does not have is left out, not refused.
  const documents = DynamoDBDocumentClient.from(db, {
    marshallOptions: { removeUndefinedValues: true },
  });
  return {
    store: { db: documents, tables },
    dryRun: values['dry-run'],
    from: values.from,
    since: values.since,
    papers: values.papers,
  };
}
