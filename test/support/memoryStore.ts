import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Store } from '../../functions/store/store.ts';

type Row = Record<string, unknown>;
type Write = NonNullable<TransactWriteCommand['input']['TransactItems']>[number];

/** Views by partition and sort key. */
function views() {
  const partitions = new Map<string, Map<string, Row>>();
  const of = (pk: unknown) => partitions.get(String(pk)) ?? new Map<string, Row>();
  return {
    partition: (pk: string): Row[] => [...of(pk).values()],
    get: ({ pk, sk }: Row) => of(pk).get(String(sk)),
    delete: ({ pk, sk }: Row) => of(pk).delete(String(sk)),
    put(row: Row) {
      partitions.set(String(row.pk), of(row.pk).set(String(row.sk), row));
    },
  };
}

/**
 * Views in this process, for one writer alone: no condition is looked at, and there are no events, so that
 * whoever applies one must give it in its turn. Thousands of events are applied in seconds.
 */
export function memoryStore() {
  const rows = views();
  /** `ADD #0 :0, #1 :1` */
  const add = ({ Key = {}, ...input }: NonNullable<Write['Update']>) => {
    const row = { ...(rows.get(Key) ?? Key) };
    for (const [, name, value] of String(input.UpdateExpression).matchAll(/(#\d+) (:\d+)/g)) {
      const member = input.ExpressionAttributeNames?.[name ?? ''] ?? '';
      row[member] = Number(row[member] ?? 0) + input.ExpressionAttributeValues?.[value ?? ''];
    }
    rows.put(row);
  };
  const write = ({ Put, Delete, Update }: Write) => {
    if (Put?.Item) rows.put(Put.Item);
    else if (Delete?.Key) rows.delete(Delete.Key);
    else if (Update?.UpdateExpression?.startsWith('ADD ')) add(Update);
    else throw new Error('a write that the memory does not know');
  };
  const query = ({ TableName, ExpressionAttributeValues }: QueryCommand['input']) => {
    if (TableName === 'events') throw new Error('an event out of its turn');
    return { Items: rows.partition(ExpressionAttributeValues?.[':pk']) };
  };
  const send = async (command: unknown) => {
    if (command instanceof GetCommand) return { Item: rows.get(command.input.Key ?? {}) };
    if (command instanceof QueryCommand) return query(command.input);
    if (command instanceof TransactWriteCommand) command.input.TransactItems?.forEach(write);
    else if (command instanceof PutCommand) write({ Put: command.input as Write['Put'] & object });
    else if (command instanceof DeleteCommand) {
      write({ Delete: command.input as Write['Delete'] & object });
    } else throw new Error('a command that the memory does not know');
    return {};
  };
  const store: Store = {
    db: { send } as unknown as DynamoDBDocumentClient,
    tables: { events: 'events', views: 'views', ledger: 'ledger' },
  };
  return { store, row: (pk: string, sk: string) => rows.get({ pk, sk }) };
}

/** A store whose views can be looked at without asking. */
export type MemoryStore = ReturnType<typeof memoryStore>;
