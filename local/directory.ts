import { setTimeout as delay } from 'node:timers/promises';
import type { Facts } from './clock/localState.ts';
import type { Issuer } from './issuer/issuer.ts';
import type { Directory } from './issuer/people.ts';

const LOADED = 'directory.loaded';
const ADMINISTRATOR = 'admin';
/** Real ms that the directory may take from the command to its view. */
const PATIENCE = 20_000;

interface Parts {
  /** Address of the API. */
  url: string;
  directory: Directory;
  issuer: Issuer;
  facts: Facts;
  /** Nothing is loaded, now or later: a backup brings the directory that was in force. */
  empty: boolean;
}

/**
 * Loads the sample directory through the API, as an administrator would, into data without one, and
 * waits until it is in force: who signs in before that would be known by no name.
 */
export async function loadDirectory({
  url,
  directory,
  issuer,
  facts,
  empty,
}: Parts): Promise<void> {
  if (empty) facts.set(LOADED, 'never');
  if (facts.get(LOADED) !== undefined || directory.content === undefined) return;
  const token = await issuer.token(ADMINISTRATOR);
  if (!token) throw new Error(`samples/directory.json 里没有人员 ${ADMINISTRATOR}，无法载入通讯录`);
  const authorization = `Bearer ${token.access_token}`;
  const answer = await fetch(`${url}/v1/directory`, {
    method: 'PUT',
    headers: {
      authorization,
      'content-type': 'application/json',
      // A start that broke off here asks again with the same key, and loads nothing twice.
      'idempotency-key': 'sample-directory',
    },
    body: JSON.stringify(directory.content),
  });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`载入通讯录失败：PUT /v1/directory 答 ${answer.status} ${said}`);
  await inForce(url, authorization);
  facts.set(LOADED, new Date().toISOString());
}

async function inForce(url: string, authorization: string): Promise<void> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline) {
    const answer = await fetch(`${url}/v1/directory`, { headers: { authorization } });
    const { people } = (await answer.json()) as { people?: unknown[] };
    if (people && people.length > 0) return;
    await delay(20);
  }
  throw new Error(`通讯录载入后 ${PATIENCE / 1000} 秒仍未生效`);
}
