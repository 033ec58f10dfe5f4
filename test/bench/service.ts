import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createPlainServer, type RequestListener } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { marshall } from '@aws-sdk/util-dynamodb';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import { DIRECTORY_KEY, SNAPSHOT } from '../../functions/store/views/keys.ts';
import { directory } from '../support/given.ts';
import { typical } from '../support/measuring.ts';
import { asStored } from '../support/storing.ts';

/** AWS as a function's first call needs it: with the same answers each time, at once. */
export interface StandInService {
  endpoint: string;
  /** File with its certificate, for `NODE_EXTRA_CA_CERTS`; none over plain HTTP. */
  certificate?: string;
  stop(): void;
}

/** As it goes over the wire: bytes in base64 (a `Buffer` has a JSON of its own, which nobody reads back). */
const wire = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(wire);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, wire(member)]));
};

const asItem = (value: unknown) =>
  wire(marshall(value as Record<string, unknown>, { removeUndefinedValues: true })) as object;

const [snapshot] = asStored(itemRows(typical.state).filter(({ sk }) => sk === SNAPSHOT));
const ITEMS: Readonly<Record<string, object>> = {
  [DIRECTORY_KEY.pk]: asItem({ ...DIRECTORY_KEY, directory, version: 1, hash: '' }),
  [String(snapshot?.pk)]: asItem(snapshot),
  'POSITION#sweep': asItem({ pk: 'POSITION#sweep', date: new Date().toISOString().slice(0, 10) }),
};
const lastEvent = asItem(typical.events.at(-1));

/** One item by its key; the last event of the typical item whichever event is asked for. */
function itemOf({ Key }: { Key: { pk?: { S: string }; stream?: object } }): object {
  if (Key.stream) return { Item: lastEvent };
  const Item = ITEMS[Key.pk?.S ?? ''];
  return Item ? { Item } : {};
}

function answerTo(target: string, body: string): object {
  const [, operation = ''] = target.split('.');
  if (operation === 'GetItem') return itemOf(JSON.parse(body));
  if (operation === 'Query') return { Items: [], Count: 0, ScannedCount: 0 };
  if (operation === 'SendMessageBatch') return { Successful: [], Failed: [] };
  return {};
}

const MAIL_SENT =
  '<SendEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendEmailResult><MessageId>m</MessageId></SendEmailResult></SendEmailResponse>';

/** A certificate for localhost that is thrown away with its folder. @throws where there is no openssl */
function certify(folder: string): { key: Buffer; cert: Buffer; certificate: string } {
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const wish = 'req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost';
  execFileSync(
    'openssl',
    [
      ...wish.split(' '),
      '-addext',
      'subjectAltName=DNS:localhost',
      '-keyout',
      key,
      '-out',
      certificate,
    ],
    { stdio: 'ignore' },
  );
  return { key: readFileSync(key), cert: readFileSync(certificate), certificate };
}

const answer: RequestListener = async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const target = String(request.headers['x-amz-target'] ?? '');
  if (target) {
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' });
    response.end(JSON.stringify(answerTo(target, Buffer.concat(chunks).toString())));
  } else {
    response.writeHead(request.method === 'POST' ? 200 : 404, { 'content-type': 'text/xml' });
    response.end(request.method === 'POST' ? MAIL_SENT : '<Error><Code>NoSuchKey</Code></Error>');
  }
};

/** Starts the service on a free port of this machine: over TLS, or over plain HTTP. */
export async function startService({ plain = false } = {}): Promise<StandInService> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-bench-'));
  const { certificate, ...identity } = plain ? {} : certify(folder);
  const server = plain ? createPlainServer(answer) : createServer(identity, answer);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: plain ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    ...(certificate ? { certificate } : {}),
    stop() {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
