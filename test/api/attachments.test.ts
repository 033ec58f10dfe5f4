import '../support/environment.ts';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { attachmentKey } from '../../functions/api/attachments/key.ts';
import { mustBeKept } from '../../functions/api/attachments/mustBeKept.ts';
import { EXPIRES_IN, openAddress, uploadAddress } from '../../functions/api/attachments/presign.ts';
import type { Attachment } from '../../functions/domain/paperForm.ts';

const bytes = Buffer.from('%PDF-1.4\n征询意见表\n%%EOF\n');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const scan = (changes: Partial<Attachment> = {}): Attachment => ({
  ...{ fileName: '征询意见表.pdf', sha256, size: bytes.length, type: 'application/pdf' },
  ...changes,
});

describe('an address', () => {
  const client = (endpoint?: string) =>
    new S3Client({
      region: 'cn-north-1',
      credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'session' },
      ...(endpoint ? { endpoint } : {}),
    });
  const papers = (endpoint?: string) => ({ s3: client(endpoint), bucket: 'papers' });

  it('takes the declared file and no other, for some minutes', async () => {
    const { url, headers } = await uploadAddress(papers(), attachmentKey(sha256), scan());
    const { host, pathname, searchParams: query } = new URL(url);
    expect(host).toBe('papers.s3.cn-north-1.amazonaws.com.cn');
    expect(pathname).toBe(`/attachments/${sha256}`);
    expect(query.get('X-Amz-SignedHeaders')).toBe(
      'content-length;content-type;host;x-amz-checksum-sha256',
    );
    expect(query.get('X-Amz-Expires')).toBe(String(EXPIRES_IN));
    expect(query.get('X-Amz-Credential')).toMatch(/^AKID\/\d{8}\/cn-north-1\/s3\/aws4_request$/);
    expect(query.get('X-Amz-Security-Token')).toBe('session');
    expect(query.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/);
    expect(headers).toEqual({
      'content-type': 'application/pdf',
      'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
    });
  });

  it('opens a file under its name', async () => {
    const how = { ...scan(), how: 'inline' } as const;
    const { searchParams: query } = new URL(
      await openAddress(papers(), attachmentKey(sha256), how),
    );
    expect(query.get('response-content-type')).toBe('application/pdf');
    expect(query.get('response-content-disposition')).toBe(
      "inline; filename*=UTF-8''%E5%BE%81%E8%AF%A2%E6%84%8F%E8%A7%81%E8%A1%A8.pdf",
    );
    expect(query.get('X-Amz-SignedHeaders')).toBe('host');
  });

  it('is on this machine where the endpoint is', async () => {
    const { url } = await uploadAddress(
      papers('http://127.0.0.1:4566'),
      attachmentKey(sha256),
      scan(),
    );
    expect(url).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:4566/papers/attachments/${sha256}\\?`));
  });
});

describe('a scan that is said to be there', () => {
  const s3 = new S3Client({});
  const store = mockClient(s3);
  beforeEach(() => store.reset());
  const kept = (body: Buffer) =>
    store.on(GetObjectCommand, { Key: `attachments/${sha256}` }).resolves({
      ContentLength: body.length,
      Body: Object.assign(Readable.from([body]), {
        transformToByteArray: async () => new Uint8Array(body),
      }) as never,
    });
  const check = (one = scan()) => mustBeKept({ s3, bucket: 'papers' }, one);

  it('is read and compared', async () => {
    kept(bytes);
    await expect(check()).resolves.toBeUndefined();
  });

  it('is refused when it is not there, is another file, or of another kind', async () => {
    store.on(GetObjectCommand).rejects(new NoSuchKey({ message: 'none', $metadata: {} }));
    await expect(check()).rejects.toMatchObject({ code: 'SCAN_MISSING', field: 'scan' });
    kept(Buffer.from('%PDF-1.4\n'));
    await expect(check()).rejects.toMatchObject({ code: 'SCAN_DIFFERS' });
    kept(Buffer.from(bytes).fill('x', 9, 12));
    await expect(check()).rejects.toMatchObject({ code: 'SCAN_DIFFERS' });
    kept(bytes);
    await expect(check(scan({ type: 'image/png' }))).rejects.toMatchObject({ code: 'SCAN_TYPE' });
  });

  it('a fault of the store is no refusal', async () => {
    store.on(GetObjectCommand).rejects(new Error('store down'));
    await expect(check()).rejects.toThrow('store down');
  });
});
