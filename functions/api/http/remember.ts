import { Refusal } from '../../domain/errors.ts';
import { type Alongside, AlongsideConflict, VersionConflict } from '../../store/append.ts';
import { recall, rememberWrite, requestDigest } from '../../store/ledger/idempotency.ts';
import type { Answer, Call } from './route.ts';

/** Gives the write that keeps an answer in the transaction of its event; none without a key. */
export type Remember = (answer: Answer) => Alongside[];

/** The answer already given under this key. @throws Refusal when the key answered something else. */
async function answerOf(
  { store, actor, body, path }: Call,
  key: string,
): Promise<Answer | undefined> {
  const known = await recall(store, actor.id, key);
  if (!known) return undefined;
  if (known.digest !== requestDigest(path, body)) {
    throw new Refusal(
      'conflict',
      'IDEMPOTENCY_KEY_REUSED',
      '这个 Idempotency-Key 已用于另一个请求，请换一个新的。',
    );
  }
  return { status: known.status, body: JSON.parse(known.body) };
}

/**
 * Runs a command at most once for each Idempotency-Key: the answer is kept in the transaction of the
 * event, so that a repeated POST gets the same answer and writes nothing.
 */
export async function once(
  call: Call,
  run: (remember: Remember) => Promise<Answer>,
): Promise<Answer> {
  const { store, actor, clock, body, path, idempotencyKey } = call;
  if (!idempotencyKey) return run(() => []);
  const known = await answerOf(call, idempotencyKey);
  if (known) return known;
  const digest = requestDigest(path, body);
  try {
    return await run((answer) => [
      rememberWrite(
        store,
        actor.id,
        idempotencyKey,
        { digest, status: answer.status, body: JSON.stringify(answer.body) },
        clock.seconds(),
      ),
    ]);
  } catch (error) {
    if (!mayBeAnswered(error)) throw error;
    const given = await answerOf(call, idempotencyKey);
    if (!given) throw error;
    return given;
  }
}

const ANSWERABLE: ReadonlySet<string> = new Set(['stale', 'precondition', 'conflict']);

/**
 * The same request may have been made twice at the same time: this one lost to the other, or found
 * the item already changed by it.
 */
function mayBeAnswered(error: unknown): boolean {
  if (error instanceof Refusal) return ANSWERABLE.has(error.kind);
  return error instanceof AlongsideConflict || error instanceof VersionConflict;
}
