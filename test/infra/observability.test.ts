import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { render } from './render.ts';
import { Resources } from './synthesize.ts';

const resources = new Resources();
const alarms = new Map(
  resources
    .of('AWS::CloudWatch::Alarm')
    .map(({ Properties }) => [String(Properties.AlarmName).replace('huiyin-dev-', ''), Properties]),
);

describe('alarms', () => {
  it.each([...alarms])('%s tells the operator in Chinese and goes to the topic', (_name, alarm) => {
    expect(alarm.AlarmDescription).toMatch(/^[\p{Script=Han}].{20,}。$/u);
    expect((alarm.AlarmActions as unknown[]).map(render).join()).toMatch(/^<AlarmTopic\w+>$/);
  });

  it('lead each to its section of the runbook, and the runbook has no section of an alarm that is gone', () => {
    const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
    const pages = new Map(
      [...runbook.matchAll(/^### `([^`]+)`[^\n]*\n([^#]+)/gm)].map(([, name = '', text = '']) => [
        name,
        text,
      ]),
    );
    const led = [...alarms].map(([name, { AlarmDescription }]) => {
      const section = /docs\/runbook\.md“([^”]+)”一节。$/.exec(String(AlarmDescription))?.[1] ?? '';
      expect(pages.get(section), name).toMatch(/\p{Script=Han}{10}/u);
      return section;
    });
    expect([...pages.keys()].toSorted()).toEqual([...new Set(led)].toSorted());
  });

  it('watch every function for errors and throttles', () => {
    for (const fn of resources.of('AWS::Lambda::Function')) {
      const name = String(fn.Properties.FunctionName).replace('huiyin-dev-', '');
      expect(alarms.get(`${name}-errors`)?.MetricName).toBe('Errors');
      expect(alarms.get(`${name}-throttles`)?.MetricName).toBe('Throttles');
    }
  });

  it('watch stream, workflow, schedules, API and history', () => {
    const watched = Object.fromEntries(
      [...alarms].map(([name, { MetricName, Namespace }]) => [name, `${Namespace} ${MetricName}`]),
    );
    expect(watched).toMatchObject({
      'views-iterator-age': 'AWS/Lambda IteratorAge',
      'relay-iterator-age': 'AWS/Lambda IteratorAge',
      'handling-failed': 'AWS/States ExecutionsFailed',
      'handling-timed-out': 'AWS/States ExecutionsTimedOut',
      'handling-throttled': 'AWS/States ExecutionThrottled',
      'schedules-silent': 'AWS/Lambda Invocations',
      'api-server-errors': 'AWS/ApiGateway 5xx',
      'history-rewritten': 'Huiyin HistoryRewritten',
    });
    // The dimension that Powertools adds by itself; without it the alarm would watch another metric.
    expect(alarms.get('history-rewritten')?.Dimensions).toEqual([
      { Name: 'service', Value: 'huiyin' },
    ]);
  });

  it('sound when the schedules fall silent, though silence has no figures', () => {
    expect(alarms.get('schedules-silent')).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    });
  });
});

it('lets CloudWatch publish to the encrypted topic', () => {
  const topic = JSON.stringify(resources.of('AWS::SNS::TopicPolicy'));
  expect(topic).toMatch(/"Effect":"Allow","Principal":\{"Service":"cloudwatch.amazonaws.com"\}/);
  expect(resources.of('AWS::SNS::Topic')[0]?.Properties.KmsMasterKeyId).toBeDefined();
  const key = JSON.stringify(resources.of('AWS::KMS::Key')[0]?.Properties.KeyPolicy);
  expect(key).toMatch(/"Service":"cloudwatch.amazonaws.com"/);
});

it('subscribes a mail address only where one is given', () => {
  expect(resources.of('AWS::SNS::Subscription')[0]?.Condition).toBe('WithAlarmMail');
});

it('has a dashboard, also of the work itself', () => {
  const [dashboard, ...others] = resources.of('AWS::CloudWatch::Dashboard');
  expect(others).toEqual([]);
  const body = JSON.stringify(dashboard?.Properties.DashboardBody);
  for (const name of ['ItemsOverdue', 'ItemsReturned', 'RatedUnsatisfied', 'UrgesIssued']) {
    expect(body).toContain(name);
  }
});
