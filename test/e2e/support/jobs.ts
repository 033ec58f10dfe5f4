import { invoke } from './aws.ts';
import type { Dev } from './dev.ts';
import { present } from './difference.ts';

/** A job of the Scheduler, now: as its schedule would start it, or once more. */
export async function runJob(dev: Dev, job: string): Promise<unknown> {
  const names = await dev.functions();
  const found = names.find((one) => one.endsWith('-schedules'));
  return invoke(dev, present('定时任务的函数', found), { job });
}
