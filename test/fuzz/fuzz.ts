import fc from 'fast-check';
import { type ApiDocument, createContract } from '../e2e/support/contract.ts';
import { type Operation, operationsOf, type Schema } from './operations.ts';
import type { Request } from './request.ts';
import { type Known, requestsTo } from './requests.ts';

/** What one operation gave: how often each status, and the least request that broke the contract. */
export interface Fuzzed {
  operation: string;
  statuses: Record<number, number>;
  broken?: string;
}

/** Whatever answers requests as its document says: a whole system over HTTP, or the handlers alone. */
export interface Asked {
  document: ApiDocument;
  send(request: Request): Promise<{ status: number; headers: Headers; body: unknown }>;
  known: Known;
  /** What people asked of it before, and got; by operation. */
  asked?: ReadonlyMap<string, readonly Request[]>;
  people: readonly string[];
}

export interface Wishes {
  seed: number;
  /** Requests to each operation. */
  runs: number;
  /** The operations that are meant. */
  takes?: (operation: Operation) => boolean;
}

/** A number of its own for each name. */
const digestOf = (name: string) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) | 0, 7);

/** Operations that are asked beside each other. */
const BESIDE = 4;

const briefly = ({ method, path, headers, body, by }: Request) =>
  `${by} ${method} ${path.slice(0, 300)} ${JSON.stringify(headers).slice(0, 200)} ${String(body ?? '').slice(0, 600)}`;

/**
 * Sends random requests to every operation of an OpenAPI document: none may be answered by a fault, and every
 * answer must be as the document says. Each failure is shrunk to its least request.
 */
export async function fuzz(
  { document, send, known, people, asked }: Asked,
  { seed, runs, takes = () => true }: Wishes,
): Promise<Fuzzed[]> {
  const { check } = createContract(document);
  const components = document.components as Schema;

  async function one(operation: Operation): Promise<Fuzzed> {
    const statuses: Record<number, number> = {};
    const property = fc.asyncProperty(
      requestsTo(operation, {
        ...{ known, people, components },
        asked: asked?.get(operation.operationId) ?? [],
      }),
      async (request) => {
        const answer = await send(request);
        statuses[answer.status] = (statuses[answer.status] ?? 0) + 1;
        if (answer.status >= 500) {
          throw new Error(`${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
        }
        check({ method: request.method, path: request.path }, answer);
      },
    );
    const { failed, counterexample, errorInstance } = await fc.check(property, {
      // Else all of them would draw the same people and the same spoilt members.
      ...{ seed: (seed + digestOf(operation.operationId)) | 0, numRuns: runs },
    });
    const said = errorInstance instanceof Error ? errorInstance.message : String(errorInstance);
    const least = counterexample ? briefly(counterexample[0]) : '';
    return {
      ...{ operation: operation.operationId, statuses },
      ...(failed ? { broken: `${said}\n    ${least}` } : {}),
    };
  }

  const operations = operationsOf(document).filter(takes);
  const results: Fuzzed[] = [];
  let next = 0;
  async function worker(): Promise<void> {
    for (let operation = operations[next++]; operation; operation = operations[next++]) {
      results.push(await one(operation));
    }
  }
  await Promise.all(Array.from({ length: BESIDE }, worker));
  return results;
}
