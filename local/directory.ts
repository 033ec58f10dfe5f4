import type { Facts } from './clock/localState.ts';
import type { Issuer } from './issuer/issuer.ts';
import type { Directory } from './issuer/people.ts';

const LOADED = 'directory.loaded';
const ADMINISTRATOR = 'admin';

interface Parts {
  /** Address of the API. */
  url: string;
  directory: Directory;
  issuer: Issuer;
  facts: Facts;
}

/** Loads the sample directory through the API, as an administrator would, into data without one. */
export async function loadDirectory({ url, directory, issuer, facts }: Parts): Promise<void> {
  if (facts.get(LOADED) !== undefined || directory.content === undefined) return;
  const token = await issuer.token(ADMINISTRATOR);
  if (!token) throw new Error(`samples/directory.json 里没有人员 ${ADMINISTRATOR}，无法载入通讯录`);
  const answer = await fetch(`${url}/v1/directory`, {
    method: 'PUT',
    headers: {
      authorization: `Bearer ${token.access_token}`,
      'content-type': 'application/json',
      'idempotency-key': 'sample-directory',
    },
    body: JSON.stringify(directory.content),
  });
  const said = await answer.text();
  if (!answer.ok) throw new Error(`载入通讯录失败：PUT /v1/directory 答 ${answer.status} ${said}`);
  facts.set(LOADED, new Date().toISOString());
}
