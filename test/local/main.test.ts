import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFolder, end, type Started, startMain } from './support.ts';

const { data, remove } = dataFolder();
const other = dataFolder();
const args = (folder: string) => ['--port', '0', '--data', folder, '--today', '2026-03-02'];
let stack: Started;

interface Health {
  status: string;
  today: string;
}

async function post(path: string, fields: unknown, headers = {}): Promise<Response> {
  return fetch(stack.url + path, { method: 'POST', headers, body: JSON.stringify(fields) });
}

async function bearer(person: string): Promise<{ authorization: string }> {
  const { access_token } = (await (await post('/dev/token', { person })).json()) as {
    access_token: string;
  };
  return { authorization: `Bearer ${access_token}` };
}

/** Processes whose command line names the data folder: database and functions of this stack. */
function processesOn(folder: string): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return line.includes(folder) ? [`${pid} ${line.slice(0, 80)}`] : [];
      } catch {
        return [];
      }
    });
}

beforeAll(async () => {
  stack = await startMain(args(data));
}, 180_000);

afterAll(async () => {
  if (stack.child.exitCode === null) await end(stack, 'SIGKILL');
  remove();
  other.remove();
});

describe('a started stack', () => {
  it('prints one ready line and answers', async () => {
    expect(stack.output().match(/^ready /gm)).toHaveLength(1);
    const health = (await (await fetch(`${stack.url}/health`)).json()) as Health;
    expect(health).toMatchObject({ status: 'ok', today: '2026-03-02' });
    const answer = await fetch(`${stack.url}/v1/items`);
    expect([answer.status, await answer.text()]).toEqual([401, '{"message":"Unauthorized"}']);
  });

  it('has loaded the directory and knows the demonstration people by their tokens', async () => {
    const answer = await fetch(`${stack.url}/v1/me`, { headers: await bearer('clerk') });
    expect(answer.status).toBe(200);
    expect(JSON.stringify(await answer.json())).toContain('clerk');
    const over = (await (await post('/dev/token', { person: 'clerk', expiresIn: -60 })).json()) as {
      access_token: string;
    };
    const headers = { authorization: `Bearer ${over.access_token}` };
    expect((await fetch(`${stack.url}/v1/me`, { headers })).status).toBe(401);
    expect((await post('/dev/token', { person: 'nobody' })).status).toBe(404);
  });

  it('answers 50 MB at once and keeps none of it', async () => {
    const headers = { ...(await bearer('clerk')), 'content-length': String(50 * 1024 * 1024) };
    const status = await new Promise((resolve, reject) => {
      const sent = request(`${stack.url}/v1/imports`, { method: 'POST', headers });
      sent.on('response', (answer) => resolve(answer.statusCode));
      sent.on('error', reject);
      for (let megabyte = 0; megabyte < 50; megabyte += 1) sent.write(Buffer.alloc(1024 * 1024));
      sent.end();
    });
    expect(status).toBe(413);
  });

  it('moves the calendar and runs the daily schedules on the way', async () => {
    const moved = (await (await post('/dev/clock', { workingDays: 2 })).json()) as object;
    expect(moved).toMatchObject({ from: '2026-03-02', today: '2026-03-04', fired: 12 });
  }, 60_000);

  it('refuses a second instance on its data, and runs beside one on other data', async () => {
    await expect(startMain(args(data))).rejects.toThrow('正被另一个实例使用');
    const beside = await startMain(args(other.data));
    expect(beside.url).not.toBe(stack.url);
    expect(await end(beside, 'SIGTERM')).toBe(0);
    expect(processesOn(other.data)).toEqual([]);
  }, 60_000);

  it('leaves nothing behind when killed, and goes on where it was', async () => {
    expect(processesOn(data).length).toBeGreaterThan(1);
    await end(stack, 'SIGKILL');
    for (let tries = 0; tries < 100 && processesOn(data).length > 0; tries += 1) await delay(50);
    expect(processesOn(data)).toEqual([]);
    stack = await startMain(args(data));
    expect(stack.output()).toContain('日历不会倒退');
    const health = (await (await fetch(`${stack.url}/health`)).json()) as Health;
    expect(health.today).toBe('2026-03-04');
    expect((await post('/dev/idle', {})).status).toBe(200);
    expect(await end(stack, 'SIGTERM')).toBe(0);
    expect(processesOn(data)).toEqual([]);
  }, 60_000);
});

describe('the command line', () => {
  it.each([
    [['--nonsense'], '没有选项 --nonsense'],
    [['--port', 'x'], '不是端口'],
    [['--today', '2026-02-30'], '不是日期'],
    [['--data'], '需要一个值'],
    [['words'], '不认识“words”'],
    [['--port', '0', '--fresh', '--data', 'test'], '不像回音的数据目录'],
  ])('%j is refused in Chinese', async (given, said) => {
    await expect(startMain(given)).rejects.toThrow(said);
  });
});
