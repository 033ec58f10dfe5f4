import type { Caller } from '../ports.ts';

/** One request to the endpoint, its caller known. */
export interface Exchange {
  method: string;
  /** Path and query as sent, not decoded. */
  path: string;
  query: URLSearchParams;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: Buffer;
  caller: Caller;
  requestId: string;
}

/** What is answered; length, date and connection headers are the endpoint's. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | string;
}

/** One right that a call needs. */
export interface Need {
  action: string;
  resource: string;
  context?: Record<string, string | readonly string[] | undefined>;
}

/** Raises AccessDenied (a Fault) unless the caller has every right. */
export type Demand = (exchange: Exchange, needs: readonly Need[]) => void;

/** The first of the rights that the caller holds, or simply the first: then the demand refuses it. */
export type FirstHeld = (exchange: Exchange, alternatives: readonly Need[]) => Need | undefined;

/** Hands a request on as it is and gives the answer. */
export type Forward = (exchange: Exchange) => Promise<Answer>;

/** A value of a JSON body by name, when it is a text. */
export function textOf(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}
