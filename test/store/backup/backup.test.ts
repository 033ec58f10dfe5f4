import { globSync, readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { EventBody } from '../../../functions/domain/events.ts';
import { clockFrom } from '../../../functions/runtime/clock.ts';
import { PROFILES } from '../../../functions/runtime/profiles.ts';
import { append, linkAll } from '../../../functions/store/append.ts';
import { counterNames } from '../../../functions/store/backup/counterNames.ts';
import { type ExportDeps, exportEvents } from '../../../functions/store/backup/export.ts';
import type { BackupSource, Manifest } from '../../../functions/store/backup/format.ts';
import { restore } from '../../../functions/store/backup/restore.ts';
import { eventsAfter } from '../../../functions/store/events.ts';
import { readCounter } from '../../../functions/store/ledger/counters.ts';
import { cameFromBackup } from '../../../functions/store/ledger/restored.ts';
import type { Store } from '../../../functions/store/store.ts';
import { completed } from '../../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../../support/dynoxide.ts';
import { registered, type Story } from '../../support/given.ts';
import { dump, stored } from '../../support/storing.ts';
import { waitingAt } from '../../support/waitingAt.ts';

let database: TestDatabase;
let store: Store;
let target: Store;
let objects: Map<string, Uint8Array>;
let waiting: string[];
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  [store, target] = await Promise.all([database.newStore(), database.newStore()]);
  objects = new Map();
  waiting = [];
});

const first = waitingAt('sign', registered());
const later = completed(first, 'sign');
const streamOf = (story: Story) => story.events[0]?.stream ?? '';

/** Stores what is new of a story, and its stream waits for the export, as the relay says it. */
async function happened(story: Story): Promise<void> {
  const { length } = await eventsAfter(store, streamOf(story), 0);
  for (const event of story.events.slice(length)) await append(store, event);
  waiting.push(streamOf(story));
}

/** The export, ten notices at a time; a notice is gone only when it was dealt with. */
function run(more: Partial<ExportDeps> = {}) {
  let handedOut = 0;
  return exportEvents({
    store,
    clock: clockFrom(() => Date.parse('2026-05-06T17:30:00.000Z')),
    receive: async () => {
      const from = handedOut;
      handedOut = Math.min(waiting.length, from + 10);
      return waiting
        .slice(from, handedOut)
        .map((stream, index) => ({ stream, receipt: `${from + index}` }));
    },
    done: async (receipts) => {
      waiting = waiting.filter((_, index) => !receipts.includes(String(index)));
      handedOut = 0;
    },
    write: async ({ key, body }) => {
      objects.set(key, body);
    },
    keep: async () => true,
    counters: () => ['document#suggestion#2026', 'urge#2026'],
    timeLeft: () => 900_000,
    ...more,
  });
}

const source: BackupSource = {
  keys: async (prefix) => [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted(),
  read: async (key) => {
    const body = objects.get(key);
    if (!body) throw new Error(`${key} is not there`);
    return body;
  },
};
const manifests = async (): Promise<Manifest[]> =>
  (await source.keys('manifests/')).map((key) =>
    JSON.parse(Buffer.from(objects.get(key) ?? '').toString()),
  );
const eventsOf = async (of: Store) =>
  (await dump(of, of.tables.events)).map((row) => JSON.stringify(row)).toSorted();

describe('导出', () => {
  it('writes what is new since the last time, and nothing twice', async () => {
    await happened(first);
    expect(await run()).toEqual({ parts: 1, events: first.events.length });
    expect(await run()).toEqual({ parts: 0, events: 0 });
    await happened(later);
    expect(await run()).toMatchObject({
      parts: 1,
      events: later.events.length - first.events.length,
    });
    expect((await manifests()).map(({ sequence, runs }) => [sequence, runs[0]?.from])).toEqual([
      [1, 1],
      [2, first.events.length + 1],
    ]);
  });

  it('makes up for a notice that was lost with the next one of the stream', async () => {
    await stored(store, first);
    await happened(later);
    expect(await run()).toMatchObject({ events: later.events.length });
  });

  it('that broke off anywhere is done again, and the backup holds every event', async () => {
    await happened(first);
    const breaking = (nth: number) => {
      let left = nth;
      return async (object: { key: string; body: Uint8Array }) => {
        if (left === 0) throw new Error('broken off');
        left -= 1;
        objects.set(object.key, object.body);
      };
    };
    await expect(run({ write: breaking(0) })).rejects.toThrow('broken off');
    await expect(run({ write: breaking(1) })).rejects.toThrow('broken off');
    // The manifest is there, the messages are not gone: nothing new, and they go.
    await expect(
      run({ done: async () => Promise.reject(new Error('broken off')) }),
    ).rejects.toThrow();
    expect(await run()).toEqual({ parts: 0, events: 0 });
    expect(waiting).toEqual([]);
    expect(await restore(target, source)).toMatchObject({ events: first.events.length });
  });

  it('copies the files that events name, and says which were not there', async () => {
    const [papers, templates, gone] = ['a', 'b', 'c'].map((letter) => letter.repeat(64));
    const kept = { paperId: 'p1', tag: 'other', title: '照片', personal: false, fileName: '1.jpg' };
    const events = [
      { type: 'paper.kept', data: { ...kept, kind: 'jpg', sha256: papers, size: 1 } },
      { type: 'letter-template.put', data: { kind: 'reply', sha256: templates } },
      { type: 'contact.recorded', data: { attachments: [{ sha256: gone }, { sha256: gone }] } },
      { type: 'batch.imported', data: { batchId: gone } },
    ] as unknown as EventBody[];
    const start = { stream: 'papers#npc-2026-012', version: 0, hash: '' };
    const all = linkAll(start, events, { id: 'clerk', name: '许知微' }, '2026-05-06T01:00:00.000Z');
    for (const event of all) await append(store, event);
    waiting.push('papers#npc-2026-012');
    const asked: string[] = [];
    const keep = async (key: string) => {
      asked.push(key);
      return key !== `attachments/${gone}`;
    };
    expect(await run({ keep })).toEqual({ parts: 1, events: 4, files: 3, missing: 1 });
    const there = [`papers/${papers}`, `templates/${templates}`, `imports/${gone}`];
    expect(asked.toSorted()).toEqual([...there, `attachments/${gone}`].toSorted());
    expect(await manifests()).toMatchObject([{ files: there, missing: [`attachments/${gone}`] }]);
    // A night without news asks for none of them again.
    expect(await run({ keep: () => Promise.reject(new Error('asked')) })).toMatchObject({
      parts: 0,
    });
    expect((await restore(target, source)).files).toEqual(there);
  });

  it('leaves what it has no time for to the next run', async () => {
    await happened(first);
    expect(await run({ timeLeft: () => 30_000 })).toEqual({ parts: 0, events: 0 });
    expect(waiting).toHaveLength(1);
  });
});

describe('恢复', () => {
  async function exported(): Promise<void> {
    await happened(first);
    await run();
    await happened(later);
    await store.db.send(
      new PutCommand({
        TableName: store.tables.ledger,
        Item: { pk: 'COUNTER#urge#2026', sk: 'COUNTER', n: 7 },
      }),
    );
    await run();
  }

  it('brings back every event as it was, numbers go on, and nobody reacts to what came back', async () => {
    await exported();
    const { newest } = (await manifests()).at(-1) as Manifest;
    expect(await restore(target, source)).toEqual({
      files: [],
      ...{ manifests: 2, streams: 1, events: later.events.length, known: 0, until: newest },
    });
    expect(await eventsOf(target)).toEqual(await eventsOf(store));
    expect((await readCounter(target, 'urge#2026')).n).toBe(7);
    for (const event of later.events) expect(await cameFromBackup(target, event)).toBe(true);
    for (const event of later.events) expect(await cameFromBackup(store, event)).toBe(false);
  });

  it('goes on where it broke off', async () => {
    await exported();
    const broken = {
      ...source,
      read: async (key: string) => {
        if (key === (await manifests()).at(-1)?.part.key) throw new Error('broken off');
        return source.read(key);
      },
    };
    await expect(restore(target, broken)).rejects.toThrow('broken off');
    expect(await restore(target, source)).toMatchObject({ known: first.events.length });
    expect(await eventsAfter(target, streamOf(later), 0)).toHaveLength(later.events.length);
  });

  it('refuses a system that is not empty', async () => {
    await exported();
    await stored(target, waitingAt('draft', registered()));
    await expect(restore(target, source)).rejects.toThrow('只能恢复到没有任何事件的系统');
  });

  it('refuses a backup that was thinned out or changed, and names where', async () => {
    await exported();
    const whole = new Map(objects);
    const [one = '', two = ''] = await source.keys('manifests/');
    objects.delete(one);
    await expect(restore(target, source)).rejects.toThrow(`${two}：它前面的清单缺失或被改过`);
    objects = new Map(whole);
    const key = (await manifests())[0]?.part.key ?? '';
    const text = gunzipSync(objects.get(key) ?? '').toString();
    objects.set(key, gzipSync(text.replace('"version":1', '"version":9')));
    await expect(restore(target, source)).rejects.toThrow(`${key}：内容与清单不符`);
    objects = new Map();
    await expect(restore(target, source)).rejects.toThrow('没有找到任何清单');
  });
});

it('knows every counter that numbers are taken from', () => {
  const known = new Set(
    (PROFILES[0] ? counterNames(PROFILES[0], '2026-05-06') : []).map((name) => name.split('#')[0]),
  );
  const taken = globSync('functions/{api,schedules,workflow,store}/**/*.ts')
    .map((file) => readFileSync(file, 'utf8'))
    .filter((text) => /\b(claiming|openNumbered)\(/.test(text))
    .flatMap((text) => [...text.matchAll(/`([a-z-]+)#\$\{/g)].map(([, name = '']) => name));
  expect(new Set(taken).size).toBeGreaterThan(8);
  for (const name of taken) expect(known, name).toContain(name);
});
