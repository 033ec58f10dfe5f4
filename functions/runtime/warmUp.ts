import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../store/store.ts';
import { DIRECTORY_KEY } from '../store/views/keys.ts';

/** Init may take ten seconds; a table that does not answer in this time is waited for by the first call. */
const MOST_MS = 2_000;

/**
 * One read that is thrown away, at the end of init, so that credentials, TLS and the parts of the SDK's
 * client that load when they are first used are paid while Lambda gives a full core and not by the first
 * call (design.md §6). It reads what every call reads first. A failure is left to that call to find.
 * Outside of Lambda (in tests) nobody waits, and nothing is read.
 * @returns whether the table answered
 */
export async function warmUp({ db, tables }: Store): Promise<boolean> {
  if (!process.env.AWS_LAMBDA_FUNCTION_NAME) return false;
  const read = new GetCommand({ TableName: tables.views, Key: DIRECTORY_KEY });
  return db.send(read, { abortSignal: AbortSignal.timeout(MOST_MS) }).then(
    () => true,
    () => false,
  );
}
