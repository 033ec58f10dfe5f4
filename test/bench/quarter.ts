import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** As Lambda shares the processor out: a part of each 20 ms. */
const PERIOD_US = 20_000;
const QUARTER_US = PERIOD_US / 4;

/** A group of processes that have a quarter of one core between them. */
export interface Quarter {
  /** A process moves into it by writing its number here. */
  door: string;
  stop(): void;
}

const ROOTS = [
  {
    root: '/sys/fs/cgroup/cpu',
    quota: { 'cpu.cfs_period_us': PERIOD_US, 'cpu.cfs_quota_us': QUARTER_US },
  },
  { root: '/sys/fs/cgroup', quota: { 'cpu.max': `${QUARTER_US} ${PERIOD_US}` } },
];

/** Makes such a group (Linux, of either version); undefined where this machine or this user may not. */
export function quarterOfACore(): Quarter | undefined {
  for (const { root, quota } of ROOTS) {
    const folder = join(root, `huiyin-bench-${process.pid}`);
    try {
      mkdirSync(folder);
      if (!Object.keys(quota).every((name) => existsSync(join(folder, name))))
        throw new Error(root);
      for (const [name, value] of Object.entries(quota))
        writeFileSync(join(folder, name), `${value}`);
      return { door: join(folder, 'cgroup.procs'), stop: () => rmdirSync(folder) };
    } catch {
      if (existsSync(folder)) rmdirSync(folder);
    }
  }
  return undefined;
}
