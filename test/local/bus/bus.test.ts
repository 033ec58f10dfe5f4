import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createBus } from '../../../local/bus/bus.ts';
import { compilePattern } from '../../../local/bus/pattern.ts';
import { readRules } from '../../../local/bus/rules.ts';
import { inTransaction, openLocalState } from '../../../local/clock/localState.ts';
import { announcedSets } from '../../../local/mailbox/announced.ts';
import { createMailbox } from '../../../local/mailbox/mailbox.ts';
import { assembly, resource } from '../assembly.ts';

const NOW = Date.parse('2026-03-02T01:00:00Z');
const clock = { now: () => NOW, offset: () => 0, today: () => '2026-03-02' };
const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:outcome';
const DEAD = 'arn:aws:sqs:us-east-1:000000000000:RuleFailures';

function template(target: Record<string, unknown> = {}, pattern: Record<string, unknown> = {}) {
  return assembly([
    resource('AWS::Lambda::Function', 'Outcome', {}, FUNCTION),
    resource('AWS::SES::ConfigurationSetEventDestination', 'Destination', {
      ConfigurationSetName: 'huiyin',
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: ['SEND'],
        EventBridgeDestination: { EventBusArn: 'arn:aws:events:x' },
      },
    }),
    resource('AWS::Events::Rule', 'Rule', {
      EventPattern: { source: ['aws.ses'], detail: { eventType: ['Send', 'Bounce'] }, ...pattern },
      State: 'ENABLED',
      Targets: [{ Arn: FUNCTION, Id: 'Target0', DeadLetterConfig: { Arn: DEAD }, ...target }],
    }),
  ]);
}

const mail = {
  from: 'noreply@huiyin.example',
  to: ['Clerk@bureau.example'],
  subject: '待办提醒',
  html: '<p>请审核</p>',
  text: '请审核',
  tags: { event: 'e1' },
  configurationSet: 'huiyin',
};

async function until(done: () => boolean): Promise<void> {
  for (let tries = 0; tries < 400 && !done(); tries += 1) await delay(5);
  expect(done()).toBe(true);
}

describe('patterns', () => {
  const unknown = (name: string): never => {
    throw new Error(name);
  };
  const matches = (pattern: Record<string, unknown>, event: Record<string, unknown>) =>
    compilePattern(pattern, unknown)(event);

  it('match as EventBridge does', () => {
    const event = {
      source: 'aws.ses',
      detail: { type: 'Send', n: 1, list: ['a', 'b'], none: null },
    };
    expect(matches({ source: ['aws.ses'] }, event)).toBe(true);
    expect(matches({ source: [{ prefix: 'aws.' }] }, event)).toBe(true);
    expect(matches({ detail: { type: [{ 'anything-but': ['Send'] }] } }, event)).toBe(false);
    expect(matches({ detail: { type: [{ 'anything-but': { prefix: 'B' } }] } }, event)).toBe(true);
    expect(matches({ detail: { n: [1], list: ['b'] } }, event)).toBe(true);
    expect(matches({ detail: { n: ['1'] } }, event)).toBe(false);
    expect(matches({ detail: { gone: [{ exists: false }], n: [{ exists: true }] } }, event)).toBe(
      true,
    );
    expect(matches({ detail: { gone: [{ exists: false }, 'x'] } }, { detail: { gone: 'x' } })).toBe(
      true,
    );
    expect(matches({ detail: { none: [null] } }, event)).toBe(true);
  });

  it.each([
    [{ detail: { n: [{ numeric: ['>', 1] }] } }, 'numeric'],
    [{ $or: [] }, '$or'],
    [{ source: [{ 'equals-ignore-case': 'a' }] }, 'equals-ignore-case'],
  ])('%j is refused by name', (pattern, name) => {
    expect(() => compilePattern(pattern, unknown)).toThrow(name);
  });
});

describe('rules', () => {
  it('refuse what the bus does not do', () => {
    expect(() => readRules(template({ InputPath: '$.detail' }))).toThrow('InputPath');
    expect(() => readRules(template({ Arn: 'arn:aws:sns:x:y:z' }))).toThrow('arn:aws:sns');
    expect(() => readRules(template({}, { detail: { x: [{ cidr: '1' }] } }))).toThrow('cidr');
  });
});

describe('the bus', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'huiyin-bus-'));

  it('hands the Send event of a mail over, in the shape of SES, and forgets it then', async () => {
    const db = openLocalState(folder());
    const events: Record<string, unknown>[] = [];
    let failures = 1;
    const bus = createBus({
      ...{ db, ticks: db, clock, rules: readRules(template()), sendTo: async () => undefined },
      functions: {
        async invoke(_, event) {
          if (failures-- > 0) throw new Error('once');
          events.push(event as Record<string, unknown>);
        },
      },
    });
    bus.start();
    const mailbox = createMailbox({ db, bus, clock, announces: announcedSets(template()) });
    mailbox.accept({ ...mail, configurationSet: 'other', subject: '不声张' });
    const id = mailbox.accept(mail);
    expect(bus.busy()).toBe(true);
    await until(() => !bus.busy());
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      source: 'aws.ses',
      'detail-type': 'Email Sent',
      time: '2026-03-02T01:00:00Z',
      detail: {
        eventType: 'Send',
        mail: { messageId: id, destination: mail.to, tags: { event: ['e1'] } },
      },
    });
    expect(mailbox.list('clerk@bureau.example')).toMatchObject([
      { id, date: '2026-03-02', at: '2026-03-02T01:00:00.000Z', subject: '待办提醒' },
      { subject: '不声张' },
    ]);
    expect(mailbox.list('k@bureau.example')).toEqual([]);
    await bus.stop();
  });

  it('goes on after a kill, and puts in a rolled back transaction leave nothing', async () => {
    const at = folder();
    const first = openLocalState(at);
    const parts = { clock, rules: readRules(template()), sendTo: async () => undefined };
    const lost = createBus({
      db: first,
      ticks: first,
      ...parts,
      functions: { invoke: async () => undefined },
    });
    const event = { source: 'aws.ses', 'detail-type': 'x', detail: { eventType: 'Send' } };
    lost.put(event);
    expect(() =>
      inTransaction(first, () => {
        lost.put(event);
        throw new Error('halt');
      }),
    ).toThrow();
    let calls = 0;
    const invoke = async () => {
      calls += 1;
    };
    const db = openLocalState(at);
    const ticks = openLocalState(at, 'NORMAL');
    const next = createBus({ db, ticks, ...parts, functions: { invoke } });
    next.start();
    await until(() => !next.busy());
    expect(calls).toBe(1);
    await next.stop();
  });

  it('gives up into the dead-letter queue', async () => {
    const sent: string[] = [];
    let calls = 0;
    const db = openLocalState(folder());
    const bus = createBus({
      ...{ db, ticks: db, clock },
      rules: readRules(template({ RetryPolicy: { MaximumRetryAttempts: 1 } })),
      functions: {
        async invoke() {
          calls += 1;
          throw new Error('always');
        },
      },
      async sendTo(arn, body) {
        sent.push(`${arn} ${JSON.parse(body).detail.eventType}`);
      },
    });
    bus.start();
    bus.put({ source: 'aws.ses', 'detail-type': 'x', detail: { eventType: 'Bounce' } });
    bus.put({ source: 'other', 'detail-type': 'x', detail: { eventType: 'Bounce' } });
    await until(() => sent.length === 1 && !bus.busy());
    expect(calls).toBe(2);
    expect(sent).toEqual([`${DEAD} Bounce`]);
    await bus.stop();
  });
});
