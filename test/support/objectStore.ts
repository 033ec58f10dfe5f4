import { type GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { vi } from 'vitest';

type Command = GetObjectCommand | PutObjectCommand;
type Send = (command: Command) => Promise<unknown>;

/** A client whose calls are answered from `objects`; what signs an address goes through the client itself. */
export function objectStore() {
  const objects = new Map<string, Uint8Array>();
  const s3 = new S3Client({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKID', secretAccessKey: 'secret' },
  });
  const send = s3.send.bind(s3) as Send;
  const answered = async (command: Command): Promise<unknown> => {
    if (command.middlewareStack.identify().some((one) => one.startsWith('presign'))) {
      return send(command);
    }
    const { Key = '' } = command.input;
    if (command instanceof PutObjectCommand) {
      objects.set(Key, command.input.Body as Uint8Array);
      return {};
    }
    const bytes = objects.get(Key);
    if (!bytes) throw new NoSuchKey({ message: 'none', $metadata: {} });
    return { ContentLength: bytes.length, Body: { transformToByteArray: async () => bytes } };
  };
  vi.spyOn(s3 as unknown as { send: Send }, 'send').mockImplementation(answered);
  return { s3, objects };
}
