import { randomUUID } from 'node:crypto';

/** One operation and what it is asked. */
export abstract class Command {
  abstract readonly operation: string;
  readonly input: object;
  constructor(input: object) {
    this.input = input;
  }
}

export class GetCommand extends Command {
  readonly operation = 'GetItem';
}
export class PutCommand extends Command {
  readonly operation = 'PutItem';
}
export class UpdateCommand extends Command {
  readonly operation = 'UpdateItem';
}
export class DeleteCommand extends Command {
  readonly operation = 'DeleteItem';
}
export class QueryCommand extends Command {
  readonly operation = 'Query';
}
export class ScanCommand extends Command {
  readonly operation = 'Scan';
}
export class BatchWriteCommand extends Command {
  readonly operation = 'BatchWriteItem';
}
/** With a token of its own, so that an attempt whose answer was lost is not carried out twice. */
export class TransactWriteCommand extends Command {
  readonly operation = 'TransactWriteItems';
  constructor(input: object) {
    super({ ClientRequestToken: randomUUID(), ...input });
  }
}
