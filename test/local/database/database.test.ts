import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynoxideBinary } from '../../../local/database/binary.ts';
import { DatabaseError } from '../../../local/database/client.ts';
import { type Database, startDatabase } from '../../../local/database/database.ts';
import { loadAssembly } from '../../../local/template/assembly.ts';
import { cdkOut, PLACE } from '../template/cdkOut.ts';

const NOW = Date.UTC(2027, 5, 1);
const clock = { now: () => NOW, offset: () => NOW - Date.now(), today: () => '2027-06-01' };

function table(more: object = {}, key = 'pk'): object {
  return {
    Type: 'AWS::DynamoDB::GlobalTable',
    Properties: {
      TableName: 'Ledger',
      KeySchema: [
        { AttributeName: key, KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      AttributeDefinitions: [
        { AttributeName: key, AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
      TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
      ...more,
    },
  };
}

function start(folder: string, resource = table()): Promise<Database> {
  const out = cdkOut({ S: { Resources: { T: resource } } });
  return startDatabase({ assembly: loadAssembly(out, {}, PLACE), folder, clock });
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'database-'));
}

function item(sk: string, more: object = {}): object {
  return { TableName: 'Ledger', Item: { pk: { S: 'a' }, sk: { S: sk }, ...more } };
}

async function alive(pid: number): Promise<boolean> {
  for (let waited = 0; waited < 3000; waited += 20) {
    try {
      process.kill(pid, 0);
    } catch {
      return false;
    }
    await delay(20);
  }
  return true;
}

describe('a database', () => {
  let database: Database;
  beforeAll(async () => {
    database = await start(newFolder());
  });
  afterAll(() => database.stop());

  it('has the tables of the template with their streams', async () => {
    expect(database.tables).toEqual([
      {
        name: 'Ledger',
        arn: 'arn:aws:dynamodb:us-east-1:000000000000:table/Ledger',
        keys: ['pk', 'sk'],
        streamArn: expect.stringContaining('table/Ledger/stream/'),
        ttl: 'expiresAt',
      },
    ]);
  });

  it('deletes what has expired by the virtual clock, and only that', async () => {
    const at = (ms: number) => ({ expiresAt: { N: String(ms / 1000) } });
    await database.call('PutItem', item('old', at(NOW - 1000)));
    await database.call('PutItem', item('new', at(NOW + 1000)));
    await database.call('PutItem', item('for ever'));
    await database.call('PutItem', item('text', { expiresAt: { S: '1' } }));
    expect(await database.sweep()).toBe(1);
    const { Count: left } = await database.call('Scan', { TableName: 'Ledger' });
    expect(left).toBe(3);
  });

  it('refuses items over 400 KB, counted in UTF-8', async () => {
    // 409,600 bytes less the names and the keys: pk a sk z v.
    const room = 409_600 - 7;
    const zh = '回'.repeat(Math.floor(room / 3));
    await database.call('PutItem', item('z', { v: { S: zh } }));
    await expect(database.call('PutItem', item('z', { v: { S: `${zh}回` } }))).rejects.toThrow(
      /Item size has exceeded the maximum allowed size/,
    );
    await expect(
      database.call('PutItem', item('z', { v: { S: 'x'.repeat(room + 1) } })),
    ).rejects.toBeInstanceOf(DatabaseError);
  });
});

it('says when the program ends by itself', async () => {
  const folder = newFolder();
  const out = cdkOut({ S: { Resources: { T: table() } } });
  const errors: unknown[] = [];
  const database = await startDatabase({
    assembly: loadAssembly(out, {}, PLACE),
    folder,
    clock,
    onError: (error) => errors.push(error),
  });
  const [pid = 0] = readFileSync(join(folder, 'dynoxide.pid'), 'utf8').split(' ').map(Number);
  process.kill(pid, 'SIGKILL');
  for (let waited = 0; errors.length === 0 && waited < 3000; waited += 20) await delay(20);
  expect(String(errors[0])).toContain('数据库程序意外结束');
  await database.stop();
});

it('finds the next sequence number of a stream by an index', async () => {
  const folder = newFolder();
  const database = await start(folder);
  await database.call('PutItem', item('a'));
  const db = new DatabaseSync(join(folder, 'dynoxide.sqlite'), { readOnly: true });
  const plan = db.prepare(
    `EXPLAIN QUERY PLAN SELECT COALESCE(MAX(CAST(sequence_number AS INTEGER)), 0) + 1
     FROM _stream_records WHERE table_name = ?`,
  );
  expect(plan.all('Ledger')).toEqual([
    expect.objectContaining({ detail: expect.stringMatching(/INDEX huiyin_stream_sequence/) }),
  ]);
  db.close();
  await database.stop();
});

describe('a full disk', () => {
  it('refuses writes, loses nothing that was acknowledged, and goes on once there is room', async () => {
    const database = await start(newFolder());
    const there = async (sk: string) => {
      const Key = { pk: { S: 'a' }, sk: { S: sk } };
      return (await database.call('GetItem', { TableName: 'Ledger', Key })).Item !== undefined;
    };
    await database.call('PutItem', item('before'));
    await database.fill(true);
    await expect(database.call('PutItem', item('refused'))).rejects.toMatchObject({
      type: 'InternalServerError',
    });
    expect(await there('before')).toBe(true);
    await database.fill(false);
    await database.call('PutItem', item('after'));
    expect(await Promise.all(['before', 'refused', 'after'].map(there))).toEqual([
      true,
      false,
      true,
    ]);
    await database.stop();
  });
});

describe('a data folder', () => {
  it('keeps tables and items, gains an index, and refuses other keys', async () => {
    const folder = newFolder();
    const first = await start(folder);
    await first.call('PutItem', item('kept', { day: { S: 'd' } }));
    await first.stop();
    const index = {
      GlobalSecondaryIndexes: [
        {
          IndexName: 'byDay',
          KeySchema: [{ AttributeName: 'day', KeyType: 'HASH' }],
          Projection: { ProjectionType: 'ALL' },
        },
      ],
      AttributeDefinitions: ['pk', 'sk', 'day'].map((AttributeName) => ({
        AttributeName,
        AttributeType: 'S',
      })),
    };
    const second = await start(folder, table(index));
    const found = await second.call('Query', {
      TableName: 'Ledger',
      IndexName: 'byDay',
      KeyConditionExpression: '#d = :d',
      ExpressionAttributeNames: { '#d': 'day' },
      ExpressionAttributeValues: { ':d': { S: 'd' } },
    });
    expect(found.Count).toBe(1);
    await second.stop();
    await expect(start(folder, table({}, 'other'))).rejects.toThrow(/--fresh/);
  });

  it('outlives a kill -9 of the host: the program ends with it, all is there again', async () => {
    const folder = newFolder();
    const script = join(folder, 'host.ts');
    const source = new URL('../../../local/database/process.ts', import.meta.url).href;
    writeFileSync(
      script,
      `import { startProcess } from '${source}';
       const { pid, port } = await startProcess(${JSON.stringify(folder)});
       console.log(pid, port);
       setInterval(() => undefined, 1000);`,
    );
    const host = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
    const line = await new Promise<string>((resolve) =>
      host.stdout.once('data', (data) => resolve(String(data))),
    );
    const [pid = 0] = line.split(' ').map(Number);
    await expect(start(folder)).rejects.toThrow(/正被进程/);
    host.kill('SIGKILL');
    expect(await alive(pid)).toBe(false);
    const again = await start(folder);
    expect(again.tables).toHaveLength(1);
    await again.stop();
  });

  it('is taken over from a program that was left behind', async () => {
    const folder = newFolder();
    const file = join(folder, 'dynoxide.sqlite');
    const args = ['serve', '--port', '0', '--db-path', file];
    const left = spawn(dynoxideBinary(), args, { stdio: 'ignore' });
    const gone = new Promise((resolve) => left.on('exit', resolve));
    writeFileSync(join(folder, 'dynoxide.pid'), `${left.pid} 999999999`);
    const database = await start(folder);
    await gone;
    await database.stop();
  });
});

it('says what to install where there is no program', () => {
  expect(() => dynoxideBinary('/nowhere/dynoxide')).toThrow(/HUIYIN_DYNOXIDE/);
});
