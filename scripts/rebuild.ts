/**
 * `npm run rebuild`: throws all views away and makes them anew from the events, then compares.
 * With `--dry-run` it only compares. Exit code 1 when the views are not what the events give.
 */
import { compareViews, rebuildViews } from '../functions/store/views/rebuild.ts';
import { operatorStore } from './operatorStore.ts';

try {
  const { store, dryRun } = await operatorStore();
  if (!dryRun) {
    const { deleted, streams } = await rebuildViews(store);
    console.log(`清空了${deleted}行视图，由${streams}条事件链重建。`);
  }
  const { rows, missing, surplus, different } = await compareViews(store);
  const say = (what: string, keys: string[]) => {
    for (const key of keys) console.error(`${what}：${key}`);
  };
  say('缺少', missing);
  say('多余', surplus);
  say('内容不同', different);
  const wrong = missing.length + surplus.length + different.length;
  console.log(`视图${rows}行，与事件重算的结果相比有${wrong}处不同。`);
  process.exitCode = wrong > 0 ? 1 : 0;
} catch (error) {
  console.error(`重建没有完成：${(error as Error).message}`);
  process.exitCode = 1;
}
