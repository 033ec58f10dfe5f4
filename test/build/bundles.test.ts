import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../../scripts/bundle/entries.ts';
import { staticBytes, staticOutputs } from '../../scripts/bundle/staticBytes.ts';
import { built, bundleFolder } from './built.ts';

const meta = await built();
const names = Object.keys(ENTRIES);

function metafileOf(name: string): Metafile {
  const metafile = meta[name];
  if (!metafile) throw new Error(`${name} was not built`);
  return metafile;
}

/** The source files of which something is left in a bundle, chunks on demand included. */
function inputsOf(name: string): string[] {
  return Object.values(metafileOf(name).outputs).flatMap((output) =>
    Object.entries(output.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
}

/**
 * What a cold start may load, in kB, before the handler exists. People wait for `api` and `links`; their
 * limit is far below that of issue 6. For the others nobody waits: each is what the SDK's clients
 * it needs leave room for (the first about 145, with SQS 35, Step Functions 20, SES with XML 60, S3 250 more),
 * and about 15 % to grow.
 */
const MOST_KILOBYTES: Readonly<Record<string, number>> = {
  api: 150,
  links: 115,
  published: 40,
  documents: 480,
  workflow: 290,
  views: 135,
  relay: 210,
  advance: 250,
  mail: 220,
  'mail-outcome': 60,
  schedules: 275,
  backup: 400,
};

const matching = (name: string, pattern: RegExp) =>
  inputsOf(name).filter((path) => pattern.test(path));

describe('what a cold start loads', () => {
  it.each(Object.entries(MOST_KILOBYTES))('%s is at most %i kB', (name, most) => {
    expect(staticBytes(metafileOf(name), ENTRIES[name] ?? '') / 1000).toBeLessThanOrEqual(most);
  });

  it('has a limit for each function', () => {
    expect(Object.keys(MOST_KILOBYTES).sort()).toEqual([...names].sort());
  });

  it.each(['api', 'links'])('%s reads no schema before somebody sends something', (name) => {
    const outputs = staticOutputs(metafileOf(name), ENTRIES[name] ?? '');
    const inputs = outputs.flatMap((path) =>
      Object.entries(metafileOf(name).outputs[path]?.inputs ?? {}),
    );
    const schemas = inputs.filter(
      ([path, { bytesInOutput }]) => bytesInOutput > 0 && /node_modules\/zod\//.test(path),
    );
    expect(schemas).toEqual([]);
  });
});

describe.each(names)('bundle %s', (name) => {
  it('has a handler', () => {
    const entry = Object.values(metafileOf(name).outputs).find(
      ({ entryPoint }) => entryPoint === ENTRIES[name],
    );
    expect(entry?.exports).toContain('handler');
  });

  it('leaves out words, tracers and credential chains that it never uses', () => {
    expect(matching(name, /node_modules\/zod\/.*locales\//)).toEqual([]);
    expect(matching(name, /aws-xray-sdk/)).toEqual([]);
    expect(matching(name, /credential-provider-(?!env)|client-(sso|sts)|token-providers/)).toEqual(
      [],
    );
  });

  it('asks Node itself for its modules, never by an import that reads every export', () => {
    const imported = Object.values(metafileOf(name).outputs).flatMap(({ imports }) =>
      imports.filter(({ external, kind }) => external && kind !== 'require-call'),
    );
    expect(imported.map(({ path }) => path).filter((path) => path !== 'module')).toEqual([]);
  });

  it('holds nothing of the stacks, the local run or the tests', () => {
    expect(matching(name, /^(infra|local|test|scripts)\//)).toEqual([]);
  });

  it('is code only: source maps lie elsewhere', () => {
    const files = readdirSync(bundleFolder(name));
    expect(files).toContain('index.mjs');
    for (const file of files) {
      expect(file).toMatch(/\.mjs$/);
      expect(readFileSync(join(bundleFolder(name), file), 'utf8')).not.toMatch(/sourceMappingURL=/);
    }
  });

  it('loads in a process of its own', { timeout: 30_000 }, async () => {
    const load = 'console.log(typeof (await import(process.argv[1])).handler); process.exit(0);';
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', load, join(bundleFolder(name), 'index.mjs')],
      { env: ENVIRONMENT },
    );
    expect(stdout.trim().split('\n').at(-1)).toBe('function');
  });
});

it('keeps what writes letters and sheets in chunks of the documents function', () => {
  const writers = names.filter((name) => matching(name, /node_modules\/docx\//).length > 0);
  expect(writers).toEqual(['documents']);
  const { outputs } = metafileOf('documents');
  const atOnce = staticOutputs(metafileOf('documents'), ENTRIES.documents ?? '').flatMap((path) =>
    Object.keys(outputs[path]?.inputs ?? {}),
  );
  const writing =
    /node_modules\/(docx|write-excel-file)\/|letters\/(docx|html|kinds)\/|sheets\/kinds\/|documents\/(reports|archive)\//;
  expect(atOnce.filter((path) => writing.test(path))).toEqual([]);
});

it('keeps what reads spreadsheets in the documents function', () => {
  const readers = names.filter((name) => matching(name, /read-excel-file|fflate/).length > 0);
  expect(readers).toEqual(['documents']);
});

/** Everything any function asks of its environment; nobody answers at the endpoint. */
const ENVIRONMENT = {
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'key',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
  STAGE: 'test',
  PROFILE: 'shandong',
  POWERTOOLS_SERVICE_NAME: 'huiyin',
  POWERTOOLS_METRICS_NAMESPACE: 'Huiyin',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
  EVENTS_TABLE: 'events',
  VIEWS_TABLE: 'views',
  LEDGER_TABLE: 'ledger',
  PAPERS_BUCKET: 'papers',
  GROUPS_CLAIM: 'groups',
  PERSON_CLAIM: 'sub',
  BACKUP_QUEUE_URL: 'http://127.0.0.1:9/backup',
  BACKUP_BUCKET: 'backups',
  ADVANCE_QUEUE_URL: 'http://127.0.0.1:9/advance',
  MAIL_QUEUE_URL: 'http://127.0.0.1:9/mail',
  MACHINE_ARN_PREFIX: 'arn:aws:states:us-east-1:000000000000:stateMachine:huiyin-test-',
  MAIL_FROM: 'noreply@example.cn',
  MAIL_ADAPTER: 'ses',
  MAIL_CONFIGURATION_SET: 'huiyin-test',
  PUBLIC_BASE_URL: 'https://huiyin.example.cn',
  MOST_RECEIVES: '20',
};
