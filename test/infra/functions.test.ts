import { describe, expect, it } from 'vitest';
import { ENTRIES } from '../../scripts/bundle/entries.ts';
import { render } from './render.ts';
import { Resources } from './synthesize.ts';

const resources = new Resources();
const functions = new Map(
  resources
    .of('AWS::Lambda::Function')
    .map((fn) => [String(fn.Properties.FunctionName).replace('huiyin-dev-', ''), fn]),
);

const TABLES = 'EVENTS_TABLE VIEWS_TABLE LEDGER_TABLE';
/** Seconds, MB, and the environment beyond what every function has. */
const EXPECTED: Record<string, [timeout: number, memory: number, environment: string]> = {
  api: [20, 512, `${TABLES} GROUPS_CLAIM PERSON_CLAIM BUILD QUEUES QUEUE_URL_PREFIX`],
  documents: [29, 1024, `${TABLES} GROUPS_CLAIM PERSON_CLAIM PAPERS_BUCKET`],
  links: [10, 512, TABLES],
  workflow: [60, 512, TABLES],
  views: [30, 512, 'EVENTS_TABLE VIEWS_TABLE'],
  relay: [30, 512, 'ADVANCE_QUEUE_URL MAIL_QUEUE_URL BACKUP_QUEUE_URL'],
  advance: [30, 512, `${TABLES} MACHINE_ARN_PREFIX`],
  mail: [
    30,
    512,
    `${TABLES} MAIL_ADAPTER MAIL_FROM MAIL_CONFIGURATION_SET PUBLIC_BASE_URL MOST_RECEIVES`,
  ],
  'mail-outcome': [10, 512, TABLES],
  backup: [900, 512, 'EVENTS_TABLE LEDGER_TABLE BACKUP_QUEUE_URL BACKUP_BUCKET PAPERS_BUCKET'],
  schedules: [300, 512, `${TABLES} MACHINE_ARN_PREFIX`],
};
const COMMON = [
  'STAGE',
  'PROFILE',
  'POWERTOOLS_SERVICE_NAME',
  'POWERTOOLS_METRICS_NAMESPACE',
  'POWERTOOLS_LOG_LEVEL',
];

function environmentOf(name: string): Record<string, unknown> {
  const environment = functions.get(name)?.Properties.Environment as
    | { Variables: Record<string, unknown> }
    | undefined;
  return environment?.Variables ?? {};
}

describe('functions', () => {
  it('are those that are bundled', () => {
    expect([...functions.keys()].sort()).toEqual(Object.keys(ENTRIES).sort());
  });

  it.each(Object.entries(EXPECTED))('%s has its limits and environment', (name, expected) => {
    const [Timeout, MemorySize, environment] = expected;
    expect(functions.get(name)?.Properties).toMatchObject({
      Timeout,
      MemorySize,
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
    });
    expect(Object.keys(environmentOf(name)).sort()).toEqual(
      [...COMMON, ...environment.split(' ')].sort(),
    );
  });

  it.each([...functions])('%s writes to a log group of its own, kept for a year', (_name, fn) => {
    const { LogGroup } = fn.Properties.LoggingConfig as { LogGroup: unknown };
    const group = resources
      .of('AWS::Logs::LogGroup')
      .find(({ stack, id }) => stack === fn.stack && render(LogGroup) === `<${id}>`);
    expect(group?.Properties.RetentionInDays).toBe(365);
    const sharing = [...functions.values()].filter(
      (other) =>
        render((other.Properties.LoggingConfig as { LogGroup: unknown }).LogGroup) ===
        render(LogGroup),
    );
    expect(sharing).toHaveLength(1);
  });

  it('stay within the 4 KB that Lambda allows an environment', () => {
    for (const name of functions.keys()) {
      expect(JSON.stringify(environmentOf(name)).length).toBeLessThan(4096);
    }
  });

  it('have no log group without retention beside them', () => {
    for (const group of resources.of('AWS::Logs::LogGroup')) {
      expect(group.Properties.RetentionInDays, group.id).toBe(365);
    }
  });

  it('send what failed asynchronously to a dead-letter queue', () => {
    expect(functions.get('mail-outcome')?.Properties.DeadLetterConfig).toBeDefined();
    expect(functions.get('schedules')?.Properties.DeadLetterConfig).toBeDefined();
  });
});

describe('event sources', () => {
  const mappings = resources.of('AWS::Lambda::EventSourceMapping');
  const of = (name: RegExp) =>
    mappings.filter(({ Properties }) => name.test(render(Properties.FunctionName)));

  it.each([/Views/, /Relay/])('hand the whole stream to %s and set aside what fails', (name) => {
    const [mapping, ...others] = of(name);
    expect(others).toEqual([]);
    expect(mapping?.Properties).toMatchObject({
      BatchSize: 100,
      StartingPosition: 'TRIM_HORIZON',
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
    expect(render(mapping?.Properties.EventSourceArn)).toMatch(/EventsTable\w+StreamArn/);
    expect(JSON.stringify(mapping?.Properties.DestinationConfig)).toMatch(/StreamFailures/);
  });

  it('hand over queues message by message, mail slowly', () => {
    for (const name of [/Advance/, /Mail/]) {
      expect(of(name)[0]?.Properties).toMatchObject({
        BatchSize: 10,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
    }
    expect(of(/Mail/)[0]?.Properties.ScalingConfig).toEqual({ MaximumConcurrency: 2 });
  });
});
