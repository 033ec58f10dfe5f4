import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLocalState } from '../../../local/clock/localState.ts';
import { readSchedules } from '../../../local/schedules/definition.ts';
import { readExpression } from '../../../local/schedules/expression.ts';
import { createSchedules } from '../../../local/schedules/schedules.ts';
import { assembly, resource } from '../assembly.ts';

const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:schedules';
const DEAD = 'arn:aws:sqs:us-east-1:000000000000:ScheduleFailures';

const refuse = (feature: string): never => {
  throw new Error(feature);
};
const at = (text: string) => Date.parse(text);

function following(expression: string, after: string, timezone = 'Asia/Shanghai'): string {
  const from = at('2026-03-02T00:00:00Z');
  const next = readExpression({ expression, timezone, from, refuse })(at(after));
  return next === undefined ? 'never' : new Date(next).toISOString();
}

function template(target: Record<string, unknown> = {}, properties: Record<string, unknown> = {}) {
  return assembly([
    resource('AWS::Lambda::Function', 'Schedules', {}, FUNCTION),
    resource('AWS::Scheduler::Schedule', 'daily-sweep', {
      GroupName: 'huiyin',
      ScheduleExpression: 'cron(30 7 * * ? *)',
      ScheduleExpressionTimezone: 'Asia/Shanghai',
      FlexibleTimeWindow: { Mode: 'OFF' },
      State: 'ENABLED',
      Target: {
        Arn: FUNCTION,
        RoleArn: 'arn:aws:iam::000000000000:role/r',
        Input: '{"job":"sweep","at":"<aws.scheduler.scheduled-time>"}',
        RetryPolicy: { MaximumRetryAttempts: 1 },
        DeadLetterConfig: { Arn: DEAD },
        ...target,
      },
      ...properties,
    }),
  ]);
}

describe('expressions', () => {
  it('count in the zone of the schedule', () => {
    const daily = 'cron(30 7 * * ? *)';
    expect(following(daily, '2026-03-02T00:00:00Z')).toBe('2026-03-02T23:30:00.000Z');
    expect(following(daily, '2026-03-01T23:29:59Z')).toBe('2026-03-01T23:30:00.000Z');
    expect(following(daily, '2026-03-01T23:30:00Z')).toBe('2026-03-02T23:30:00.000Z');
    expect(following(daily, '2026-03-01T23:30:00Z', 'UTC')).toBe('2026-03-02T07:30:00.000Z');
    expect(following('cron(0 8 ? * MON *)', '2026-03-02T00:00:00Z')).toBe(
      '2026-03-09T00:00:00.000Z',
    );
    expect(following('cron(0 0 1 1 ? *)', '2026-03-02T00:00:00Z')).toBe('2026-12-31T16:00:00.000Z');
    expect(following('rate(2 hours)', '2026-03-02T03:00:00Z')).toBe('2026-03-02T04:00:00.000Z');
    expect(following('at(2026-06-01T09:00:00)', '2026-03-02T00:00:00Z')).toBe(
      '2026-06-01T01:00:00.000Z',
    );
    expect(following('at(2026-03-01T09:00:00)', '2026-03-02T00:00:00Z')).toBe('never');
  });

  it('refuse by name what they do not know', () => {
    expect(() => following('every(day)', '2026-03-02T00:00:00Z')).toThrow('every(day)');
    expect(() => following('rate(1 hour)', '2026-03-02T00:00:00Z', 'Europe/Paris')).toThrow(
      'Europe/Paris',
    );
    expect(() =>
      readSchedules(template({}, { FlexibleTimeWindow: { Mode: 'FLEXIBLE' } }), 0),
    ).toThrow('FLEXIBLE');
    expect(() => readSchedules(template({ Arn: 'arn:aws:scheduler:::aws-sdk:sqs:x' }), 0)).toThrow(
      'aws-sdk',
    );
  });
});

describe('schedules', () => {
  function stack(folder: string, clock: { instant: number }, failures = 0) {
    const events: unknown[] = [];
    const dead: string[] = [];
    let left = failures;
    const schedules = createSchedules({
      db: openLocalState(folder),
      schedules: readSchedules(template(), 0),
      clock: { now: () => clock.instant, offset: () => 0, today: () => '' },
      functions: {
        async invoke(_, event) {
          if (left-- > 0) throw new Error('no');
          events.push(event);
        },
      },
      sendTo: async (arn, body) => void dead.push(`${arn} ${body}`),
    });
    return { schedules, events, dead };
  }
  const folder = () => mkdtempSync(join(tmpdir(), 'huiyin-schedules-'));

  it('fire once for each instant passed by the mover, and once for days spent down', async () => {
    const place = folder();
    const clock = { instant: at('2026-03-02T01:00:00Z') };
    const first = stack(place, clock);
    await first.schedules.start();
    expect(first.events).toEqual([]);
    for (const day of ['02', '03']) {
      expect(first.schedules.next()).toBe(at(`2026-03-${day}T23:30:00Z`));
      clock.instant = first.schedules.next() ?? 0;
      await first.schedules.run();
    }
    expect(first.events).toEqual([
      { job: 'sweep', at: '2026-03-02T23:30:00Z' },
      { job: 'sweep', at: '2026-03-03T23:30:00Z' },
    ]);
    await first.schedules.stop();
    clock.instant = at('2026-03-10T01:00:00Z');
    const second = stack(place, clock);
    await second.schedules.start();
    expect(second.events).toHaveLength(1);
    expect(second.schedules.next()).toBe(at('2026-03-10T23:30:00Z'));
    await second.schedules.stop();
  });

  it('miss what falls into an outage, and fire next at their time', async () => {
    const clock = { instant: at('2026-03-02T01:00:00Z') };
    const { schedules, events } = stack(folder(), clock);
    await schedules.start();
    await schedules.enable(false);
    expect([schedules.enabled(), schedules.next()]).toEqual([false, undefined]);
    clock.instant = at('2026-03-11T01:00:00Z');
    await schedules.run();
    await schedules.enable(true);
    await schedules.run();
    expect(events).toEqual([]);
    clock.instant = schedules.next() ?? 0;
    await schedules.run();
    expect(events).toEqual([{ job: 'sweep', at: '2026-03-11T23:30:00Z' }]);
    // Switched on twice it misses nothing.
    clock.instant = at('2026-03-12T23:30:00Z');
    await schedules.enable(true);
    await schedules.run();
    expect(events).toHaveLength(2);
    await schedules.stop();
  });

  it('are off one by one, and miss only what was theirs', async () => {
    const clock = { instant: at('2026-03-02T01:00:00Z') };
    const { schedules, events } = stack(folder(), clock);
    await schedules.start();
    const before = schedules.next();
    await schedules.enable(false, 'nothing');
    expect(schedules.next()).toBe(before);
    const [{ name = '' } = {}] = schedules.list();
    await schedules.enable(false, name);
    clock.instant = at('2026-03-11T01:00:00Z');
    await schedules.run();
    await schedules.enable(true, name);
    await schedules.run();
    expect(events).toEqual([]);
    expect(schedules.next()).toBe(at('2026-03-11T23:30:00Z'));
    await schedules.stop();
  });

  it('fire by themselves when the instant comes', async () => {
    const start = Date.now();
    const clock = { instant: at('2026-03-02T23:29:59.900Z') };
    const { schedules, events } = stack(folder(), clock);
    const live = {
      get instant() {
        return at('2026-03-02T23:29:59.900Z') + Date.now() - start;
      },
    };
    Object.defineProperty(clock, 'instant', { get: () => live.instant });
    await schedules.start();
    for (let tries = 0; tries < 100 && events.length === 0; tries += 1) {
      await new Promise((done) => setTimeout(done, 10));
    }
    expect(events).toHaveLength(1);
    await schedules.stop();
  });

  it('retry and then give the input to the dead-letter queue', async () => {
    const clock = { instant: at('2026-03-02T01:00:00Z') };
    const { schedules, events, dead } = stack(folder(), clock, 2);
    await schedules.start();
    clock.instant = schedules.next() ?? 0;
    await schedules.run();
    expect(events).toEqual([]);
    expect(dead).toEqual([`${DEAD} {"job":"sweep","at":"2026-03-02T23:30:00Z"}`]);
    expect(schedules.next()).toBe(at('2026-03-03T23:30:00Z'));
    await schedules.stop();
  });
});
