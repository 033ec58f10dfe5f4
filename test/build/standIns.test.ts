import { afterEach, describe, expect, it, vi } from 'vitest';
import { defaultProvider } from '../../functions/runtime/credentials.ts';
import { EndpointCache } from '../../functions/runtime/endpointCache.ts';

afterEach(() => vi.unstubAllEnvs());

describe('credentials', () => {
  it('are those of the environment, read when they are asked for', async () => {
    const provide = defaultProvider();
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
    vi.stubEnv('AWS_SESSION_TOKEN', 'token');
    await expect(provide()).resolves.toEqual({
      accessKeyId: 'key',
      secretAccessKey: 'secret',
      sessionToken: 'token',
    });
  });

  it('need no session', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'key');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
    vi.stubEnv('AWS_SESSION_TOKEN', undefined);
    await expect(defaultProvider()()).resolves.toEqual({
      accessKeyId: 'key',
      secretAccessKey: 'secret',
    });
  });

  it('are missed by name', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined);
    await expect(defaultProvider()()).rejects.toThrow(/AWS_ACCESS_KEY_ID/);
  });
});

describe('the endpoint cache', () => {
  it('remembers nothing', () => {
    const cache = new EndpointCache();
    cache.set();
    expect([cache.has(), cache.get(), cache.getEndpoint()]).toEqual([false, undefined, undefined]);
  });
});
