import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildFunctions } from '../../scripts/build.ts';
import { bundled, bundledTheUsualWay, functionBundle } from './bundles.ts';
import { median, one, ratio, table, two } from './figures.ts';
import { FIRST_CALLS } from './firstCalls.ts';
import { type StandInService, startService } from './service.ts';

/** What issue 6 asks of the API's `GET` of an item. */
const TARGETS = { againstUsual: 0.43, againstEmpty: 1.85 };

interface Subject {
  title: string;
  bundle: string;
  eventFile: string;
  load: number[];
  first: number[];
  second: number[];
  /** The whole process to the end of the first call. */
  whole: number[];
}

const run = promisify(execFile);
const CHILD = join(import.meta.dirname, 'process.mjs');

function environmentFor({ endpoint, certificate }: StandInService): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_EXTRA_CA_CERTS: certificate,
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

async function subjects(folder: string): Promise<Subject[]> {
  await buildFunctions();
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

/** One process of a subject; its figures are ms of CPU. */
async function measure(subject: Subject, env: NodeJS.ProcessEnv): Promise<unknown> {
  const { stdout } = await run(process.execPath, [CHILD, subject.bundle, subject.eventFile], {
    env,
  });
  const said = JSON.parse(stdout.slice(stdout.lastIndexOf('\n{') + 1));
  subject.load.push(said.load);
  subject.first.push(said.first);
  subject.second.push(said.second);
  subject.whole.push(said.whole);
  return said.result;
}

const sumOf = ({ load, first }: Subject) => load.map((ms, nth) => ms + (first[nth] ?? 0));

/** A first call that was refused measures nothing of what it should. */
function mustBeGood(title: string, result: unknown): void {
  const { statusCode = 200, batchItemFailures = [] } = (result ?? {}) as {
    statusCode?: number;
    batchItemFailures?: unknown[];
  };
  if (statusCode >= 500 || batchItemFailures.length > 0) {
    throw new Error(`${title}: ${JSON.stringify(result).slice(0, 500)}`);
  }
}

/**
 * (a) Cold load and first call of each function, as whole processes in turn, against an empty handler and
 * against the usual way. AWS is a stand-in on this machine over TLS that answers at once.
 */
export async function coldStart(rounds: number): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'huiyin-bench-'));
  const service = await startService();
  const env = environmentFor(service);
  try {
    const all = await subjects(folder);
    for (const subject of all) {
      mustBeGood(subject.title, await measure(subject, env));
      // The first round only warms the disk cache.
      for (const figures of [subject.load, subject.first, subject.second, subject.whole])
        figures.pop();
    }
    for (let round = 0; round < rounds; round += 1) {
      for (const subject of all) await measure(subject, env);
    }
    return report(all);
  } finally {
    service.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(all: readonly Subject[]): string {
  const [empty, usual, api] = all;
  if (!empty || !usual || !api) throw new Error('nothing was measured');
  const rows = all.map((subject) => [
    subject.title,
    one(median(subject.load)),
    one(median(subject.first)),
    one(median(sumOf(subject))),
    one(median(subject.second)),
    one(median(subject.whole)),
    two(ratio(subject.whole, empty.whole)),
    two(ratio(sumOf(subject), sumOf(usual))),
  ]);
  const head = ['', 'load', 'first', 'load + first', 'second', 'process', '÷ empty', '÷ usual'];
  return [
    table(head, rows),
    '',
    `api, load + first ÷ usual: ${two(ratio(sumOf(api), sumOf(usual)))} (target ≤ ${TARGETS.againstUsual})`,
    `api, whole process ÷ empty: ${two(ratio(api.whole, empty.whole))} (target ≤ ${TARGETS.againstEmpty})`,
  ].join('\n');
}
