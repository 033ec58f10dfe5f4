import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';

/** Half of the 1,024 MB that the function has: the rest is for what it read and for the runtime. */
const HEAP_MB = 512;
/** What a function may answer through API Gateway: 6 MB of base64. */
const MOST_BYTES = 4_400_000;

it('500 items with long demands are written within half of the function’s memory', async () => {
  const worker = new Worker(new URL('./largeSheet.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  });
  const bytes = await new Promise<number>((done, fail) => {
    worker.once('message', done);
    worker.once('error', fail);
  });
  expect(bytes).toBeGreaterThan(50_000);
  expect(bytes).toBeLessThan(MOST_BYTES);
}, 30_000);
