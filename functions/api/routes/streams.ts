import { notFound } from '../../domain/errors.ts';
import type { EventBody } from '../../domain/events.ts';
import { againWhenOvertaken } from '../../store/again.ts';
import { type Alongside, appendAll, link, type Position } from '../../store/append.ts';
import { claiming } from '../../store/ledger/claiming.ts';
import type { Folded, StreamKind } from '../../store/streams/kind.ts';
import { beginningOf, loadStream, positionIn } from '../../store/streams/load.ts';
import { mustMatch } from '../http/conditions.ts';
import { once } from '../http/remember.ts';
import type { Answer, Call } from '../http/route.ts';

/** An event and where it goes. */
export interface Write {
  at: Position;
  body: EventBody;
}

/** What a command on one of the bureau's own streams decided. */
export interface Decided<E extends EventBody> {
  event: E;
  /** Events of the items that it touches: all of them or none, in the same transaction. */
  also?: readonly Write[];
  /** What must be written with it besides, e.g. a claimed number. */
  alongside?: readonly Alongside[];
}

/** Writes one event on each of several streams, all of them or none. */
export async function writeAll(
  { store, actor, clock }: Call,
  writes: readonly Write[],
  alongside: readonly Alongside[],
): Promise<void> {
  const at = clock.instant();
  const events = writes.map((one) => link(one.at, one.body, actor, at));
  await appendAll(store, events, alongside);
}

/**
 * Opens a stream under the next number of a counter, without gap or double: 第n次会议, 第n轮.
 * `answer` gives the body of the 201.
 */
export function openNumbered<E extends EventBody>(
  call: Call,
  kind: Pick<StreamKind, 'prefix'>,
  counter: string,
  idOf: (n: number) => string,
  decide: (id: string) => Decided<E> | Promise<Decided<E>>,
  answerOf: (id: string, event: E) => Record<string, unknown>,
): Promise<Answer> {
  return once(call, (remember) =>
    claiming(call.store, counter, async (n, claim) => {
      const id = idOf(n);
      const { event, also = [], alongside = [] } = await decide(id);
      const answer = { status: 201, body: { ...answerOf(id, event), version: 1 } };
      const writes = [{ at: beginningOf(kind, id), body: event }, ...also];
      await writeAll(call, writes, [...remember(answer), claim, ...alongside]);
      return answer;
    }),
  );
}

/** The fold of a stream that a request names. @throws Refusal `code` where there is none */
export async function mustLoad<S extends Folded, E extends EventBody>(
  { store }: Call,
  kind: StreamKind<S, E>,
  id: string,
  missing: { code: string; message: string },
): Promise<S> {
  const state = await loadStream(store, kind, id);
  if (!state) throw notFound(missing.message, missing.code);
  return state;
}

/**
 * Adds an event to a stream, with those of the items that it touches; loaded and decided again where
 * somebody wrote in between.
 */
export function changeStream<S extends Folded, E extends EventBody>(
  call: Call,
  kind: StreamKind<S, E>,
  id: string,
  missing: { code: string; message: string },
  decide: (state: S) => Decided<E> | Promise<Decided<E>>,
  answerOf: (version: number, event: E) => Answer,
): Promise<Answer> {
  return once(call, (remember) =>
    againWhenOvertaken(async () => {
      const state = await mustLoad(call, kind, id, missing);
      mustMatch(call, state.version);
      const { event, also = [], alongside = [] } = await decide(state);
      const answer = answerOf(state.version + 1, event);
      const writes = [{ at: positionIn(kind, id, state), body: event }, ...also];
      await writeAll(call, writes, [...remember(answer), ...alongside]);
      return answer;
    }),
  );
}
