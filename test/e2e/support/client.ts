import { type Answer, ask, type Call, Refused, send } from './http.ts';
import type { Item, TimelineEvent } from './types.ts';

/** Gives a person's bearer token; `again` when the one given before is no longer taken. */
export type Tokens = (person: string, again?: boolean) => Promise<string>;

type Body = Record<string, unknown>;

/** The API as the people of the bureau call it, each with their own token. */
export interface Client {
  base: string;
  tokens: Tokens;
  /** The answer, whatever it is. */
  send<T = unknown>(person: string, call: Call): Promise<Answer<T>>;
  /** The body of a good answer; throws Refused or Unreachable. */
  ask<T>(person: string, call: Call): Promise<T>;
  item(itemId: string, person?: string): Promise<Item>;
  /** All that happened to an item, or what happened after a version. */
  timeline(itemId: string, after?: number): Promise<TimelineEvent[]>;
  /** Completes a task; `key` is the Idempotency-Key. */
  complete(
    person: string,
    task: { itemId: string; taskId: string; version: number; key?: string },
    outcome: string,
    data: object,
  ): Promise<{ version: number; documentNumber?: string }>;
}

/** Who reads items where it does not matter who reads: the clerk sees all of them. */
export const READER = 'clerk';

/** A client of the system at `base`. */
export function createClient(base: string, tokens: Tokens): Client {
  async function sendAs<T>(person: string, call: Call): Promise<Answer<T>> {
    const answer = await send<T>(base, { ...call, token: await tokens(person) });
    if (answer.status !== 401) return answer;
    // The calendar may have moved past the token's end.
    return send<T>(base, { ...call, token: await tokens(person, true) });
  }

  async function askAs<T>(person: string, call: Call): Promise<T> {
    const answer = await sendAs<T>(person, call);
    if (answer.status >= 300) throw new Refused(call, answer);
    return answer.body;
  }

  return {
    base,
    tokens,
    send: sendAs,
    ask: askAs,
    item: (itemId, person = READER) => askAs<Item>(person, { path: `/v1/items/${itemId}` }),
    async timeline(itemId, after = 0) {
      const events: TimelineEvent[] = [];
      const path = `/v1/items/${itemId}/timeline?limit=100&after=${after}`;
      for (let cursor: string | undefined = ''; cursor !== undefined; ) {
        const page: { events: TimelineEvent[]; cursor?: string } = await askAs(READER, {
          path: cursor ? `${path}&cursor=${cursor}` : path,
        });
        events.push(...page.events);
        cursor = page.cursor;
      }
      return events;
    },
    complete(person, { itemId, taskId, version, key }, outcome, data) {
      return askAs(person, {
        method: 'POST',
        path: `/v1/items/${itemId}/tasks/${taskId}`,
        json: { version, outcome, data } satisfies Body,
        headers: key ? { 'idempotency-key': key } : {},
      });
    },
  };
}

/** Tokens of the demonstration people, kept until they are refused. */
export function devTokens(base: string): Tokens {
  const kept = new Map<string, Promise<string>>();
  return (person, again = false) => {
    const known = again ? undefined : kept.get(person);
    if (known) return known;
    const token = ask<{ access_token: string }>(base, {
      method: 'POST',
      path: '/dev/token',
      json: { person },
    }).then((answer) => answer.access_token);
    kept.set(person, token);
    token.catch(() => kept.delete(person));
    return token;
  };
}

/** Somebody's token is needed and the environment has none. */
export class NoToken extends Error {
  override readonly name = 'NoToken';
}

/** The variable that holds a person's token: `handler-jycj-1` → HUIYIN_TOKEN_HANDLER_JYCJ_1. */
export function tokenVariable(person: string): string {
  return `HUIYIN_TOKEN_${person.toUpperCase().replaceAll('-', '_')}`;
}

/** Tokens that whoever starts the rehearsal put into the environment. */
export function environmentTokens(
  environment: Readonly<Record<string, string | undefined>>,
): Tokens {
  return async (person) => {
    const token = environment[tokenVariable(person)];
    if (!token) throw new NoToken(`没有 ${person} 的令牌：请设环境变量 ${tokenVariable(person)}`);
    return token;
  };
}
