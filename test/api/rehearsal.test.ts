import '../support/environment.ts';
import { expect, it, vi } from 'vitest';
import { rehearse } from '../../functions/api/rehearsal/rehearse.ts';
import { createSignedInApi } from '../../functions/api/signedIn.ts';
import type { Store } from '../../functions/store/store.ts';
import { clockOn } from '../support/given.ts';

/** Deps with a store whose calls do what is said. */
function depsWith(send: (command: { input: { Key?: object } }) => Promise<unknown>) {
  const spy = vi.fn(send);
  const tables = { events: 'events', views: 'views', ledger: 'ledger' };
  const store = { db: { send: spy }, tables } as unknown as Store;
  return { spy, deps: { store, clock: clockOn(), claims: { person: 'sub', groups: 'groups' } } };
}

it('shows an item that exists nowhere, and reads only the notices of holidays', async () => {
  const { spy, deps } = depsWith(async () => ({}));
  const answer = await rehearse(deps, createSignedInApi);
  expect(answer?.statusCode).toBe(200);
  expect(JSON.parse(answer?.body ?? '')).toMatchObject({ openTasks: [{ step: 'propose' }] });
  const keys = spy.mock.calls.map(([{ input }]) => input.Key);
  expect(keys).toEqual([{ pk: 'CALENDAR', sk: 'CURRENT' }]);
});

it('comes through the front as everybody does', async () => {
  vi.stubEnv('FRONT_KEYS', 'present,former');
  const { deps } = depsWith(async () => ({}));
  const answer = await rehearse(deps, createSignedInApi).finally(() => vi.unstubAllEnvs());
  expect(answer?.statusCode).toBe(200);
});

it('leaves a failure to the first call', async () => {
  const { deps } = depsWith(() => Promise.reject(new Error('no table')));
  await expect(rehearse(deps, createSignedInApi)).resolves.toBeUndefined();
});
