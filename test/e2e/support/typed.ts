import { createHuiyin } from '../../../web/api/client.ts';
import { ApiProblem } from '../../../web/api/problem.ts';
import type { Tokens } from './client.ts';

/** The client that a front-end uses (web/api), as one person of the bureau. */
export const typedClient = (base: string, tokens: Tokens, person: string) =>
  createHuiyin({ baseUrl: base, token: () => tokens(person) });

/** What a call of the typed client was refused with. @throws whatever else came of it */
export async function problemFrom(work: Promise<unknown>): Promise<ApiProblem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ApiProblem) return error;
    throw error;
  }
  throw new Error('was not refused');
}
