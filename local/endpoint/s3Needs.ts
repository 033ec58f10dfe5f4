import type { Exchange, Need } from './exchange.ts';
import { notImplemented } from './fault.ts';
import { unescapeXml } from './xml.ts';

/** Query parameters that are part of plain object and list calls; others choose another operation. */
const PLAIN =
  /^(x-id|X-Amz-.*|list-type|prefix|delimiter|max-keys|continuation-token|start-after|encoding-type|fetch-owner|response-.*|partNumber)$/i;

function keysToDelete(body: Buffer): string[] {
  const found = body.toString().matchAll(/<Key>([^<]*)<\/Key>/g);
  return [...found].map(([, key = '']) => unescapeXml(key));
}

function objectNeeds(exchange: Exchange, bucket: string, key: string, partition: string): Need[] {
  const { method, query, headers } = exchange;
  const resource = `arn:${partition}:s3:::${bucket}/${key}`;
  const special = [...query.keys()].filter((name) => !PLAIN.test(name));
  const multipart = query.has('uploadId') || query.has('uploads');
  const strange = special.find((name) => !(multipart && /^upload(s|Id)$/.test(name)));
  if (strange !== undefined) throw notImplemented('s3', `${method} ?${strange}`);
  if (method === 'GET' || method === 'HEAD') {
    return [{ action: multipart ? 's3:ListMultipartUploadParts' : 's3:GetObject', resource }];
  }
  if (method === 'DELETE') {
    return [{ action: multipart ? 's3:AbortMultipartUpload' : 's3:DeleteObject', resource }];
  }
  if (method !== 'PUT' && method !== 'POST') throw notImplemented('s3', method);
  const put: Need = { action: 's3:PutObject', resource };
  const source = headers['x-amz-copy-source'];
  if (source === undefined) return [put];
  const from = decodeURIComponent(String(source)).replace(/^\//, '');
  return [put, { action: 's3:GetObject', resource: `arn:${partition}:s3:::${from}` }];
}

/** The rights that an S3 call (path style) needs, objects and buckets by their exact ARNs. */
export function s3Needs(exchange: Exchange, partition: string): Need[] {
  const { method, path, query, body } = exchange;
  const [, bucket = '', rest] = /^\/([^/?]*)(?:\/([^?]*))?/.exec(path) ?? [];
  const key = decodeURIComponent(rest ?? '');
  const resource = `arn:${partition}:s3:::${bucket}`;
  if (bucket === '') return [{ action: 's3:ListAllMyBuckets', resource: '*' }];
  if (key !== '') return objectNeeds(exchange, bucket, key, partition);
  if (method === 'POST' && query.has('delete')) {
    return keysToDelete(body).map((each) => ({
      action: 's3:DeleteObject',
      resource: `${resource}/${each}`,
    }));
  }
  const strange = [...query.keys()].find((name) => !PLAIN.test(name));
  if (strange !== undefined) throw notImplemented('s3', `${method} ?${strange}`);
  if (method === 'GET' || method === 'HEAD') return [{ action: 's3:ListBucket', resource }];
  throw notImplemented('s3', `${method} /${bucket}`);
}
