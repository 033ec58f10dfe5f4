import { GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { encodedName } from '../http/encodedName.ts';
import type { Papers } from '../imports/papers.ts';

/** Seconds for which an address opens. */
export const EXPIRES_IN = 300;

/** What the SDK hands from one middleware to the next, as far as it is needed here. */
interface Outgoing {
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  query?: Record<string, string | string[] | null>;
  headers: Record<string, string>;
}

type Intercept = (next: unknown) => (args: { request: Outgoing }) => Promise<object>;

/** The two of the client that are used, whatever the command. */
interface Stack {
  add(intercept: Intercept, where: { step: 'build'; priority: 'low'; name: string }): void;
}
interface Sender {
  send(command: unknown): Promise<unknown>;
}

interface Presigner {
  presign(
    request: Outgoing,
    options: { expiresIn: number; unhoistableHeaders?: Set<string> },
  ): Promise<Outgoing>;
}

const CHECKSUM = 'x-amz-checksum-sha256';

function hostOf({ hostname, port }: Outgoing): string {
  return port === undefined ? hostname : `${hostname}:${port}`;
}

function urlOf(request: Outgoing): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    for (const one of [value ?? ''].flat()) query.append(name, one);
  }
  return `${request.protocol}//${hostOf(request)}${request.path}?${query.toString().replaceAll('+', '%20')}`;
}

/**
 * The address of a command instead of its call: the client resolves where it would go and signs that
 * request with these headers alone, which is what the SDK's own presigner package does.
 */
async function presigned(
  s3: S3Client,
  command: GetObjectCommand | PutObjectCommand,
  headers: Record<string, string>,
): Promise<string> {
  let url = '';
  const stack = command.middlewareStack as unknown as Stack;
  stack.add(
    () =>
      async ({ request }) => {
        const own = {
          host: hostOf(request),
          'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
          ...headers,
        };
        const signer = (await s3.config.signer()) as unknown as Presigner;
        const signed = await signer.presign(
          { ...request, headers: own },
          { expiresIn: EXPIRES_IN, unhoistableHeaders: new Set([CHECKSUM]) },
        );
        url = urlOf(signed);
        return { response: {}, output: { $metadata: {} } };
      },
    { step: 'build', priority: 'low', name: 'presign' },
  );
  await (s3 as Sender).send(command);
  return url;
}

/** A file as its sender declares it. */
interface Declared {
  sha256: string;
  size: number;
  type: string;
}

/** Where to PUT a file; the store takes no other bytes than those that were declared. */
export async function uploadAddress(
  { s3, bucket }: Papers,
  Key: string,
  { sha256, size, type }: Declared,
): Promise<{ url: string; headers: Record<string, string> }> {
  const headers = {
    'content-type': type,
    [CHECKSUM]: Buffer.from(sha256, 'hex').toString('base64'),
  };
  const command = new PutObjectCommand({ Bucket: bucket, Key });
  // The length is signed too; whoever sends the file states it by sending it.
  const url = await presigned(s3, command, { ...headers, 'content-length': String(size) });
  return { url, headers };
}

/** Where to GET a file, under the name it was given. */
export function openAddress(
  { s3, bucket }: Papers,
  Key: string,
  { fileName, type, how }: { fileName: string; type: string; how: 'inline' | 'attachment' },
): Promise<string> {
  const command = new GetObjectCommand({
    Bucket: bucket,
    Key,
    ResponseContentType: type,
    ResponseContentDisposition: `${how}; filename*=UTF-8''${encodedName(fileName)}`,
  });
  return presigned(s3, command, {});
}
