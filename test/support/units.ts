import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../../functions/store/store.ts';

/** Read and write units that were consumed, by table. */
export interface Units {
  read: number;
  write: number;
}

interface Consumed {
  TableName?: string;
  CapacityUnits?: number;
}

const READS = /^(Get|Query|Scan|BatchGet|TransactGet)/;

/** What one call consumed; a transaction answers a list. */
function consumed(output: unknown): Consumed[] {
  const { ConsumedCapacity } = output as { ConsumedCapacity?: Consumed | Consumed[] };
  return ConsumedCapacity === undefined ? [] : [ConsumedCapacity].flat();
}

/**
 * Counts the units of every call of a client, as the database itself reports them. Dynoxide counts as
 * AWS does (checked in units.test.ts): UTF-8 bytes of names and values; 1 KB a write unit, the larger
 * of old and new item, twice that in a transaction; 4 KB a read unit, half when not consistent.
 */
export function countUnits({ db, tables }: Store): {
  during<T>(work: () => Promise<T>): Promise<{ units: Record<string, Units>; result: T }>;
} {
  let seen: { table: string; kind: 'read' | 'write'; units: number }[] = [];
  const kinds = Object.entries(tables).map(([kind, name]) => [name, kind] as const);
  const names = new Map<string, string>(kinds);
  instrument(db, (command, output) => {
    for (const { TableName = '', CapacityUnits = 0 } of consumed(output)) {
      const table = names.get(TableName) ?? TableName;
      const kind = READS.test(command) ? ('read' as const) : ('write' as const);
      seen.push({ table, kind, units: CapacityUnits });
    }
  });
  return {
    async during(work) {
      seen = [];
      const result = await work();
      const units: Record<string, Units> = {};
      for (const { table, kind, units: some } of seen) {
        const sum = units[table] ?? { read: 0, write: 0 };
        units[table] = { ...sum, [kind]: sum[kind] + some };
      }
      return { units, result };
    },
  };
}

function instrument(
  db: DynamoDBDocumentClient,
  tell: (command: string, output: unknown) => void,
): void {
  db.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const input = { ...(args.input as object), ReturnConsumedCapacity: 'TOTAL' };
        const answer = await next({ ...args, input: input as typeof args.input });
        tell(commandName, answer.output);
        return answer;
      },
    { step: 'initialize', priority: 'high' },
  );
}
