import './environment.ts';
import { Readable } from 'node:stream';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { createDocumentsApi } from '../../functions/api/documents.ts';
import type { Store } from '../../functions/store/store.ts';
import { clockOn } from './given.ts';
import { answerOf, context, eventOf } from './http.ts';
import { serviceError } from './reacting.ts';

const s3 = new S3Client({});
const papers = mockClient(s3);

/** What is kept of uploaded lists, by key. */
export const objects = new Map<string, { bytes: Uint8Array; metadata: Record<string, string> }>();

/** A bucket without anything in it. */
export function emptyBucket(): void {
  objects.clear();
  papers.reset();
  papers.on(PutObjectCommand).callsFake(({ Key, Body, Metadata }) => {
    objects.set(Key, { bytes: Body, metadata: Metadata });
    return {};
  });
  papers.on(GetObjectCommand).callsFake(({ Key }) => {
    const kept = objects.get(Key);
    if (!kept) throw serviceError('NoSuchKey', 404);
    const Body = Object.assign(Readable.from([kept.bytes]), {
      transformToByteArray: async () => kept.bytes,
    });
    return { Body, Metadata: kept.metadata };
  });
}

/** A POST to the documents function. */
export async function postTo(
  store: Store,
  by: string,
  path: string,
  {
    body,
    query,
    headers = {},
  }: {
    body?: Uint8Array | undefined;
    query?: Record<string, string> | undefined;
    headers?: Record<string, string> | undefined;
  } = {},
) {
  const api = createDocumentsApi(
    { store, clock: clockOn(), claims: { person: 'sub', groups: 'groups' } },
    { s3, bucket: 'papers' },
  );
  const event = {
    ...eventOf(by, { method: 'POST', path, headers, ...(query ? { query } : {}) }),
    body: body ? Buffer.from(body).toString('base64') : undefined,
    isBase64Encoded: true,
  };
  return answerOf((await api(event, context)) as APIGatewayProxyStructuredResultV2);
}
