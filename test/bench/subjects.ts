import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bundled, bundledTheUsualWay, functionBundle } from './bundles.ts';
import { FIRST_CALLS } from './firstCalls.ts';
import type { StandInService } from './service.ts';

/** ms of CPU, and by the clock. */
export interface Taken {
  cpu: number;
  clock: number;
}

/** A bundle and what it is first asked, with what each process of it took. */
export interface Subject {
  title: string;
  bundle: string;
  eventFile: string;
  load: Taken[];
  first: Taken[];
  second: Taken[];
  /** The whole process: of the CPU to the end of the first call, by the clock to its own end. */
  whole: Taken[];
}

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'process.mjs');
const TASKSET = '/usr/bin/taskset';
/** Each process on one core, where the machine can: its own threads wait for each other as they do in Lambda. */
const CORE = existsSync(TASKSET) ? [TASKSET, '-c', '1'] : [];

export const pinned = CORE.length > 0;

function environmentFor({ endpoint, certificate }: StandInService): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ...(certificate ? { NODE_EXTRA_CA_CERTS: certificate } : {}),
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
    AWS_LAMBDA_FUNCTION_NAME: 'bench',
    EVENTS_TABLE: 'events',
    VIEWS_TABLE: 'views',
    LEDGER_TABLE: 'ledger',
    PAPERS_BUCKET: 'papers',
    PERSON_CLAIM: 'sub',
    GROUPS_CLAIM: 'groups',
    BACKUP_QUEUE_URL: `${endpoint}/000000000000/backup`,
    BACKUP_BUCKET: 'backups',
    ADVANCE_QUEUE_URL: `${endpoint}/000000000000/advance`,
    MAIL_QUEUE_URL: `${endpoint}/000000000000/mail`,
    MACHINE_ARN_PREFIX: 'arn:aws:states:us-east-1:000000000000:stateMachine:huiyin-',
    MAIL_FROM: 'noreply@huiyin.example',
    MAIL_ADAPTER: 'ses',
    MAIL_CONFIGURATION_SET: 'huiyin',
    PUBLIC_BASE_URL: 'https://huiyin.example',
    MOST_RECEIVES: '20',
    POWERTOOLS_SERVICE_NAME: 'huiyin',
    POWERTOOLS_METRICS_NAMESPACE: 'Huiyin',
    POWERTOOLS_LOG_LEVEL: 'SILENT',
    POWERTOOLS_METRICS_DISABLED: 'true',
  };
}

/** The empty handler, the usual way, and each function with its first call; events go into the folder. */
export async function subjects(folder: string): Promise<Subject[]> {
  const kinds: [title: string, bundle: string, event: unknown][] = [
    ['empty handler', await bundled('empty'), {}],
    ['the usual way: GET an item', await bundledTheUsualWay('usual.ts'), FIRST_CALLS[0]?.event],
    ...FIRST_CALLS.map(({ name, what, event }): [string, string, unknown] => [
      `${name}: ${what}`,
      functionBundle(name),
      event,
    ]),
  ];
  return kinds.map(([title, bundle, event], nth) => {
    const eventFile = join(folder, `${nth}.json`);
    writeFileSync(eventFile, JSON.stringify(event));
    return { title, bundle, eventFile, load: [], first: [], second: [], whole: [] };
  });
}

/** A first call that was refused measures nothing of what it should. */
function mustBeGood(title: string, result: unknown): void {
  const { statusCode = 200, batchItemFailures = [] } = (result ?? {}) as {
    statusCode?: number;
    batchItemFailures?: unknown[];
  };
  const refused = statusCode >= 400 && title.endsWith('GET an item');
  if (refused || statusCode >= 500 || batchItemFailures.length > 0) {
    throw new Error(`${title}: ${JSON.stringify(result).slice(0, 500)}`);
  }
}

/** One process of a subject. */
async function measure(subject: Subject, env: NodeJS.ProcessEnv, door?: string) {
  const [command = '', ...args] = [
    ...CORE,
    process.execPath,
    CHILD,
    subject.bundle,
    subject.eventFile,
  ];
  const begun = performance.now();
  const { stdout } = await run(command, door ? [...args, door] : args, { env });
  const clock = performance.now() - begun;
  const said = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1));
  return { ...said, whole: { cpu: said.whole as number, clock } };
}

/** Measures subjects in turn, again and again; the first round only warms the disk cache. */
export async function inTurn(
  all: readonly Subject[],
  service: StandInService,
  rounds: number,
  door?: string,
): Promise<void> {
  const env = environmentFor(service);
  for (let round = -1; round < rounds; round += 1) {
    for (const subject of all) {
      const { load, first, second, whole, result } = await measure(subject, env, door);
      if (round < 0) {
        mustBeGood(subject.title, result);
        continue;
      }
      subject.load.push(load);
      subject.first.push(first);
      subject.second.push(second);
      subject.whole.push(whole);
    }
  }
}
