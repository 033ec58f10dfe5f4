import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SQSClient } from '@aws-sdk/client-sqs';
import { startDatabase } from '../../../local/database/database.ts';
import { type Intercept, startEndpoint } from '../../../local/endpoint/endpoint.ts';
import type { StatesHandler } from '../../../local/endpoint/states.ts';
import { createAuthorizer } from '../../../local/iam/authorizer.ts';
import { createCallers } from '../../../local/iam/callers.ts';
import { createFunctions } from '../../../local/lambda/host.ts';
import type { AcceptedMail, Bus } from '../../../local/ports.ts';
import { startQueues } from '../../../local/queues/queues.ts';
import { loadAssembly } from '../../../local/template/assembly.ts';
import { cdkOut, PLACE } from '../template/cdkOut.ts';

/** A port that is free now: queue URLs of the template are formed before the endpoint listens. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Days that the virtual clock is ahead. */
const AHEAD = 100 * 24 * 3_600_000;

/** The whole local AWS over a small assembly, with what is sent to the parts others write. */
export async function startRig(options: {
  resources: Record<string, object>;
  code: Record<string, string>;
  /** Data folder; a new one when it is left out. */
  folder?: string;
  states?: StatesHandler['handle'];
  intercept?: Intercept;
}) {
  const { resources, code, states = () => ({}), intercept } = options;
  const { folder = mkdtempSync(join(tmpdir(), 'rig-')) } = options;
  const port = await freePort();
  const place = { ...PLACE, endpoint: `http://127.0.0.1:${port}` };
  const out = cdkOut({ S: { Resources: resources } }, { code });
  const assembly = loadAssembly(out, {}, place);
  const clock = { now: () => Date.now() + AHEAD, offset: () => AHEAD, today: () => '2027-03-04' };
  const database = await startDatabase({ assembly, folder, clock });
  const queues = await startQueues({ assembly, folder, region: place.region });
  const functions = createFunctions({ assembly, clock, folder, endpoint: place.endpoint });
  const mails: AcceptedMail[] = [];
  const events: Parameters<Bus['put']>[0][] = [];
  const errors: unknown[] = [];
  const endpoint = await startEndpoint({
    assembly,
    place,
    port,
    clock,
    database,
    queues,
    functions,
    authorizer: createAuthorizer(assembly),
    findCaller: createCallers(assembly),
    states: { handle: async (action, body) => states(action, body) },
    mail: { accept: (mail) => `id-${mails.push(mail)}` },
    bus: { put: (event) => void events.push(event), busy: () => false },
    intercept,
    onError: (error) => errors.push(error),
  });
  /** SDK clients with the key of a function, or the operator's. */
  const as = (accessKeyId: string) => {
    const shared = {
      endpoint: endpoint.url,
      region: place.region,
      credentials: { accessKeyId, secretAccessKey: 'x' },
      maxAttempts: 1,
    };
    return {
      dynamo: new DynamoDBClient(shared),
      sqs: new SQSClient(shared),
      s3: new S3Client(shared),
      ses: new SESClient(shared),
      sfn: new SFNClient(shared),
    };
  };
  const stop = async () => {
    await functions.stop();
    await endpoint.stop();
    await queues.stop();
    await database.stop();
  };
  return { as, endpoint, functions, assembly, mails, events, errors, clock, stop };
}
