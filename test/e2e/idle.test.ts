import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { satisfied } from './scenarios/satisfied.ts';
import { type Memory, memoryOf } from './support/processTree.ts';
import { type LocalStack, startStack } from './support/stack.ts';
import { until } from './support/until.ts';
import { openWorld } from './support/world.ts';

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
});
