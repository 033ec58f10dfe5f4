import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withoutNoughts } from '../../functions/store/views/totalsRows.ts';
import type { ViewRow } from '../../functions/store/views/viewRow.ts';
import { type Crew, driveTo, registerNth } from './kill/drive.ts';
import { createAckLedger } from './kill/ledger.ts';
import { satisfied } from './scenarios/satisfied.ts';
import { invoke } from './support/aws.ts';
import { fetchBackup, rowsOf } from './support/backup.ts';
import { addDays } from './support/dates.ts';
import type { Dev } from './support/dev.ts';
import { present } from './support/difference.ts';
import { restore } from './support/maintenance.ts';
import { keptPapers } from './support/papers.ts';
import { type Memory, memoryOf } from './support/processTree.ts';
import { type LocalStack, startStack } from './support/stack.ts';
import { until } from './support/until.ts';
import { openWorld, type World } from './support/world.ts';

/** MB, of all processes together; a page that two of them share counts twice. */
const MEMORY_LIMIT = 500;
/** Real ms. */
const READY_LIMIT = 10_000;

let stack: LocalStack;

beforeAll(async () => {
  // Whoever comes first bundles and synthesizes; the second start finds it prepared.
  const first = await startStack();
  await first.stop();
  stack = await startStack();
}, 180_000);

afterAll(() => stack?.stop());

/** Memory once nothing has ended for a while; undefined while idle processes are still ending. */
async function atRest(): Promise<Memory | undefined> {
  const before = memoryOf(stack.pid());
  await delay(3_000);
  const now = memoryOf(stack.pid());
  return now.processes === before.processes && now.rss < MEMORY_LIMIT ? now : undefined;
}

describe('the whole system on one machine', () => {
  it('is ready within 10 s once prepared', () => {
    console.log(`就绪用时 ${(stack.readyAfter() / 1000).toFixed(1)} 秒`);
    expect(stack.readyAfter()).toBeLessThan(READY_LIMIT);
  });

  it('stays under 500 MB when it idles, also after work', async () => {
    const fresh = memoryOf(stack.pid());
    const world = await openWorld(stack.base);
    await satisfied.run(world);
    await world.dev?.idle();
    const working = memoryOf(stack.pid());
    const after = await until('空闲的函数进程退出', atRest, { within: 40_000 });
    const words = ({ rss, pss, processes }: Memory) =>
      `RSS ${rss.toFixed(0)} MB（PSS ${pss.toFixed(0)} MB，${processes} 个进程）`;
    console.log(
      `空闲内存：启动后 ${words(fresh)}；刚办完一件 ${words(working)}；静置后 ${words(after)}`,
    );
    expect(fresh.rss).toBeLessThan(MEMORY_LIMIT);
    expect(after.rss).toBeLessThan(MEMORY_LIMIT);
  }, 90_000);

  it('comes back from its export into an empty system, row for row, and goes on from where it was', async () => {
    const world = await openWorld(stack.base);
    const old = present('/dev', world.dev);
    const crew = async (of: World): Promise<Crew> => ({
      ...{ world: of, today: await of.today() },
      ...{ acknowledged: createAckLedger(), onAcknowledged: () => undefined },
    });
    const here = await crew(world);
    const itemId = await registerNth(here, 1);
    await driveTo(here, itemId, 'endorse-director');
    await keptPapers(world, itemId);
    await old.idle();

    const folder = mkdtempSync(join(tmpdir(), 'huiyin-backup-'));
    const written = await invoke(old, 'huiyin-dev-backup', {});
    // Both versions of the paper that was kept, and whatever the system had before.
    const { files = 0 } = written as { files?: number };
    expect(files).toBeGreaterThanOrEqual(2);
    // What was exported is not exported again.
    expect(await invoke(old, 'huiyin-dev-backup', {})).toEqual({ parts: 0, events: 0 });
    await fetchBackup(old, folder);
    const second = await startStack({ today: addDays(here.today, 1), empty: true });
    try {
      const restored = await restore(second, folder);
      console.log(`${JSON.stringify(written)}\n${restored.said}`);
      expect(restored.clean).toBe(true);
      expect(restored.said).toContain(`放回${files}个，原已有0个`);
      const other = await openWorld(second.base);
      const dev = present('/dev', other.dev);
      const tables = async (from: Dev) => ({
        events: await rowsOf(from, 'Events'),
        // The same facts may be compressed in another way; restore has compared them with the events. What was
        // added up and taken away again leaves a nought, and a rebuild leaves none.
        views: await rowsOf(from, 'Views', ({ facts: _packed, ...row }) =>
          withoutNoughts(row as ViewRow),
        ),
        counters: await rowsOf(from, 'Ledger', ({ pk, sk, n }) =>
          sk === 'COUNTER' ? { pk, n } : undefined,
        ),
      });
      expect(await tables(dev)).toEqual(await tables(old));
      // Neither mailed again nor begun again.
      expect(await dev.mails()).toEqual([]);
      expect(await dev.executions()).toEqual([]);
      const again = (await restore(second, folder)).said;
      expect(again).toContain('写入0条事件');
      expect(again).toContain(`放回0个，原已有${files}个`);

      await invoke(dev, 'huiyin-dev-schedules', { job: 'reconcile' });
      await driveTo(await crew(other), itemId, 'assign');
    } finally {
      await second.stop();
      rmSync(folder, { recursive: true, force: true });
    }
  }, 120_000);
});
