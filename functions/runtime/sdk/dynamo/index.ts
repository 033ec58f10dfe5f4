export { DynamoDBClient, DynamoDBDocumentClient } from './client.ts';
export * from './commands.ts';
export { TransactionCanceledException } from './faults.ts';
