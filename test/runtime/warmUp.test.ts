import { afterEach, expect, it, vi } from 'vitest';
import { warmUp } from '../../functions/runtime/warmUp.ts';
import type { Store } from '../../functions/store/store.ts';

afterEach(() => vi.unstubAllEnvs());

/** A store whose one call does what is said. */
function storeThat(send: () => Promise<unknown>) {
  const spy = vi.fn(send);
  const store = { db: { send: spy }, tables: { views: 'views' } } as unknown as Store;
  return { store, spy };
}

it('reads once in Lambda', async () => {
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'api');
  const { store, spy } = storeThat(async () => ({}));
  await expect(warmUp(store)).resolves.toBe(true);
  expect(spy).toHaveBeenCalledTimes(1);
});

it('leaves a failure to the first call', async () => {
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'api');
  const { store } = storeThat(() => Promise.reject(new Error('no table')));
  await expect(warmUp(store)).resolves.toBe(false);
});

it('reads nothing elsewhere', async () => {
  vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', undefined);
  const { store, spy } = storeThat(async () => ({}));
  await warmUp(store);
  expect(spy).not.toHaveBeenCalled();
});
