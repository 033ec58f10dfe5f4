import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as absent from '../../functions/runtime/sdk/absent.ts';
import { fromSharedConfigFiles } from '../../functions/runtime/sdk/configFiles.ts';
import { defaultProvider } from '../../functions/runtime/sdk/credentials.ts';
import { regionalEndpoint } from '../../functions/runtime/sdk/regionalEndpoint.ts';

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

const CLIENTS = [
  ['dynamodb', new DynamoDBClient({}).config.endpointProvider],
  ['states', new SFNClient({}).config.endpointProvider],
  ['sqs', new SQSClient({}).config.endpointProvider],
  ['email', new SESClient({}).config.endpointProvider],
] as const;
const REGIONS = ['cn-north-1', 'cn-northwest-1', 'ap-southeast-1', 'us-east-1', 'eu-central-2'];

describe.each(CLIENTS)('the address of %s', (prefix, resolveEndpoint) => {
  it.each(REGIONS)('in %s is what the rules of the SDK give', (Region) => {
    const asked = { Region, UseDualStack: false, UseFIPS: false };
    expect(regionalEndpoint(prefix)(asked)).toMatchObject({ url: resolveEndpoint(asked).url });
  });

  it('is the one that the environment sets, wherever the function runs', () => {
    const asked = { Region: 'local', Endpoint: 'http://127.0.0.1:4566/aws' };
    expect(regionalEndpoint(prefix)(asked).url).toEqual(resolveEndpoint(asked).url);
  });
});

describe('an address that is not built in', () => {
  it.each([
    { Region: 'us-gov-west-1' },
    { Region: 'us-iso-east-1' },
    { Region: '' },
    { Region: 'us-east-1', UseFIPS: true },
    { Region: 'us-east-1', UseDualStack: true },
  ])('is refused: %o', (asked) => {
    expect(() => regionalEndpoint('sqs')(asked)).toThrow(/endpoint/);
  });
});

describe('what is left out', () => {
  it('says so to whoever reaches it', async () => {
    expect(() => new absent.Sha256Js()).toThrow('Sha256Js is left out');
    expect(() => new absent.AdaptiveRetryStrategy()).toThrow('adaptive');
    await expect(absent.getInstanceMetadataRegion()).rejects.toThrow('left out');
  });

  it('lets the SDK go on to its next source of settings', async () => {
    await expect(fromSharedConfigFiles()()).rejects.toMatchObject({ tryNextLink: true });
  });
});
