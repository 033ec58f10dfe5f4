import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotMove } from '../../../local/clock/mover.ts';
import { readWorkingCalendar } from '../../../local/clock/workingCalendar.ts';
import { clockRoutes } from '../../../local/dev/clockRoutes.ts';
import { drawRoute } from '../../../local/dev/drawing.ts';
import type { ExecutionRow, HistoryEvent, Machine } from '../../../local/dev/executionPort.ts';
import { executionRoutes } from '../../../local/dev/executionRoutes.ts';
import { serveDev } from '../../../local/dev/routes.ts';
import { visitsOf } from '../../../local/dev/visits.ts';
import { createStates, type States } from '../../../local/states/engine.ts';

const START = Date.parse('2026-03-02T01:00:00Z');
const TASK = 'arn:aws:states:::lambda:invoke.waitForTaskToken';
const task = (next: object) => ({
  Type: 'Task',
  Resource: TASK,
  Arguments: { FunctionName: 'open', Payload: { token: '{% $states.context.Task.Token %}' } },
  ...next,
});
const MACHINE = {
  QueryLanguage: 'JSONata',
  StartAt: '拟稿 Draft',
  States: {
    '拟稿 Draft': task({ Next: '审核 Review' }),
    '审核 Review': task({ Next: '结果 Approved?' }),
    '结果 Approved?': {
      Type: 'Choice',
      Choices: [{ Condition: "{% $states.input.outcome = 'return' %}", Next: '拟稿 Draft' }],
      Default: '两路 Both',
    },
    '两路 Both': {
      Type: 'Parallel',
      Branches: [
        { StartAt: '左 Left', States: { '左 Left': task({ End: true }) } },
        { StartAt: '右 Right', States: { '右 Right': task({ End: true }) } },
      ],
      Next: '完 Done',
    },
    '完 Done': { Type: 'Succeed' },
  },
};

let states: States;
let server: Server;
let base = '';
let now = START;
const tokens: string[] = [];
let executionArn = '';

async function complete(by: string, outcome: string): Promise<void> {
  await states.idle();
  now += 3_600_000;
  const output = JSON.stringify({ by, outcome });
  await states.handle('SendTaskSuccess', { taskToken: tokens.shift(), output });
  await states.idle();
}

beforeAll(async () => {
  states = createStates({
    ...{ dbPath: ':memory:', now: () => now, accountId: '000000000000', region: 'us-east-1' },
    partition: 'aws',
    async invokeLambda({ payload }) {
      tokens.push((payload as { token: string }).token);
      return {};
    },
  });
  const definition = JSON.stringify(MACHINE);
  const arn = states.createStateMachine({
    name: 'm',
    definition,
    roleArn: 'arn:aws:iam::0:role/r',
  });
  states.start();
  const started = await states.handle('StartExecution', { stateMachineArn: arn, name: 'npc-1' });
  executionArn = (started as { executionArn: string }).executionArn;
  await complete('clerk', 'done');
  await complete('head', 'return');
  await complete('clerk', 'done');
  await complete('head', 'approve');

  const clock = { now: () => now, offset: () => 0, today: () => '2026-03-02' };
  const row = () => states.list().find(({ name }) => name === 'npc-1') as ExecutionRow | undefined;
  const calendar = readWorkingCalendar('calendar');
  const moved: unknown[] = [];
  const routes = [
    ...executionRoutes({
      clock,
      nameOf: (id) => (id === 'head' ? '方敬之' : id),
      executions: {
        list: () => states.list() as unknown as ExecutionRow[],
        find: (name) => (name === 'npc-1' ? row() : undefined),
        history: (one) => states.history(one) as HistoryEvent[],
        describe: (one) => states.handle('DescribeExecution', { executionArn: one }),
        definition: async () => MACHINE as unknown as Machine,
        remove: (one) => states.deleteExecution(one),
      },
    }),
    ...clockRoutes({
      clock,
      calendar,
      idle: async () => undefined,
      schedules: {
        list: () => [{ name: 'daily-sweep', expression: 'cron(30 7 * * ? *)', next: START }],
        enabled: () => scheduling,
        enable: async (on) => {
          scheduling = on;
        },
      },
      mover: {
        async to(date) {
          if (date < '2026-03-02') throw new CannotMove('日历只能向前');
          moved.push(date);
          return { from: '2026-03-02', today: date, fired: 1 };
        },
        workingDays: async (n) => ({ from: '2026-03-02', today: `+${n}`, fired: 0 }),
        minutes: async (n) => ({ from: '2026-03-02', today: `+${n}min`, fired: 0 }),
      },
    }),
  ];
  server = createServer(async (request, response) => {
    if (!(await serveDev(routes, request, response))) response.writeHead(418).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

let scheduling = true;

afterAll(async () => {
  server.close();
  await states.stop();
});

describe('the stays of an execution', () => {
  it('say where, when, by whom and from where', () => {
    const visits = visitsOf(states.history(executionArn) as HistoryEvent[], false);
    const brief = visits.map(({ order, state, by, outcome, from }) => [
      order,
      state,
      by,
      outcome,
      from,
    ]);
    expect(brief.slice(0, 7)).toEqual([
      [1, '拟稿 Draft', 'clerk', 'done', undefined],
      [2, '审核 Review', 'head', 'done', '拟稿 Draft'],
      [3, '结果 Approved?', undefined, 'done', '审核 Review'],
      [4, '拟稿 Draft', 'clerk', 'done', '结果 Approved?'],
      [5, '审核 Review', 'head', 'done', '拟稿 Draft'],
      [6, '结果 Approved?', undefined, 'done', '审核 Review'],
      [7, '两路 Both', undefined, 'now', '结果 Approved?'],
    ]);
    expect(brief.slice(7).map(([, state, , outcome]) => [state, outcome])).toEqual([
      ['左 Left', 'now'],
      ['右 Right', 'now'],
    ]);
    expect(visits[0]?.entered).toBe(START);
    expect(visits[0]?.left).toBe(START + 3_600_000);
  });

  it('are drawn: every state a box, each way once, taken ways marked', () => {
    const visits = visitsOf(states.history(executionArn) as HistoryEvent[], false);
    const picture = drawRoute(MACHINE as unknown as Machine, visits, () => '某人<');
    for (const name of ['拟稿', '审核', '结果', '两路', '左', '右', '完']) {
      expect(picture).toContain(`>${name}<tspan`);
    }
    expect(picture).toContain('某人&lt; 完成（第 2 次）');
    expect(picture.match(/url\(#taken\)/g)).toHaveLength(4);
    expect(picture.match(/url\(#free\)/g)).toHaveLength(1);
  });
});

describe('/dev', () => {
  const html = { accept: 'text/html' };

  it('gives an execution as AWS-style history and as a page', async () => {
    const json = await (await fetch(`${base}/dev/executions/npc-1`)).json();
    expect(json).toMatchObject({
      execution: { executionArn, status: 'RUNNING', startDate: START / 1000 },
    });
    const { events } = json as { events: unknown[] };
    expect(events.slice(0, 2)).toMatchObject([
      { id: 1, type: 'ExecutionStarted' },
      { id: 2, type: 'TaskStateEntered', stateEnteredEventDetails: { name: '拟稿 Draft' } },
    ]);
    const page = await (await fetch(`${base}/dev/executions/npc-1`, { headers: html })).text();
    expect(page).toContain('<svg');
    expect(page).toContain('方敬之');
    const list = await (await fetch(`${base}/dev/executions`, { headers: html })).text();
    expect(list).toContain('<span class="tag now">左 Left</span>');
    expect((await fetch(`${base}/dev/executions/npc-9`)).status).toBe(404);
  });

  it('switches the schedules off and on, by JSON and by form', async () => {
    const post = (body: string, type: string) =>
      fetch(`${base}/dev/schedules`, {
        ...{ method: 'POST', redirect: 'manual' as const, body },
        headers: {
          'content-type': type,
          ...(type.includes('form') ? { accept: 'text/html' } : {}),
        },
      });
    const off = await post('{"enabled":false}', 'application/json');
    expect(await off.json()).toMatchObject({ enabled: false });
    expect(await (await fetch(`${base}/dev/clock`)).json()).toMatchObject({ scheduling: false });
    const on = await post('enabled=true', 'application/x-www-form-urlencoded');
    expect([on.status, scheduling]).toEqual([303, true]);
    const bad = await post('{"enabled":"maybe"}', 'application/json');
    expect([bad.status, scheduling]).toEqual([400, true]);
  });

  it('moves the clock by JSON, by curl and by form, and says why not', async () => {
    const post = (body: string, headers = {}) =>
      fetch(`${base}/dev/clock`, { method: 'POST', body, headers, redirect: 'manual' });
    expect(await (await post('{"to":"2026-06-01"}')).json()).toMatchObject({ fired: 1 });
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await post('{"workingDays":3}', form)).status).toBe(200);
    expect((await post('workingDays=1', { ...form, ...html })).status).toBe(303);
    const back = await post('{"to":"2026-01-01"}');
    expect([back.status, await back.json()]).toEqual([400, { message: '日历只能向前' }]);
    expect((await post('{}')).status).toBe(400);
    expect((await post('nonsense')).status).toBe(400);
    expect((await fetch(`${base}/dev/idle`, { method: 'POST' })).status).toBe(200);
    expect((await fetch(`${base}/dev/nothing`)).status).toBe(404);
    expect((await fetch(`${base}/v1/items`)).status).toBe(418);
    const page = await (await fetch(`${base}/dev/clock`, { headers: html })).text();
    expect(page).toContain('2026年3月2日 星期一');
    expect(page).toContain('daily-sweep');
  });

  it('removes an execution', async () => {
    const address = `${base}/dev/executions/npc-1`;
    expect((await fetch(address, { method: 'DELETE' })).status).toBe(200);
    expect((await fetch(address)).status).toBe(404);
  });
});
