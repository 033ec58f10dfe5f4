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

/** A store whose views can be looked at without asking. */
export interface MemoryStore {
  store: Store;
  row(pk: string, sk: string): Row | undefined;
  rows(): IterableIterator<Row>;
}

const keyOf = ({ pk, sk }: Row) => `${pk}\n${sk}`;

/**
 * Views in this process, for one writer alone: no condition is looked at, and there are no events, so that
 * whoever applies one must give it in its turn. Thousands of events are applied in seconds.
 */
export function memoryStore(): MemoryStore {
  const rows = new Map<string, Row>();
  const write = ({ Put, Delete }: Write) => {
    if (Put?.Item) rows.set(keyOf(Put.Item), Put.Item);
    else if (Delete?.Key) rows.delete(keyOf(Delete.Key));
    else throw new Error('a write that the memory does not know');
  };
  const send = async (command: unknown) => {
    if (command instanceof GetCommand) return { Item: rows.get(keyOf(command.input.Key ?? {})) };
    if (command instanceof QueryCommand) throw new Error('an event out of its turn');
    if (command instanceof TransactWriteCommand) command.input.TransactItems?.forEach(write);
    else if (command instanceof PutCommand) write({ Put: command.input as Write['Put'] & object });
    else if (command instanceof DeleteCommand) {
      write({ Delete: command.input as Write['Delete'] & object });
    } else throw new Error('a command that the memory does not know');
    return {};
  };
  return {
    store: {
      db: { send } as unknown as DynamoDBDocumentClient,
      tables: { events: 'events', views: 'views', ledger: 'ledger' },
    },
    row: (pk, sk) => rows.get(keyOf({ pk, sk })),
    rows: () => rows.values(),
  };
}
