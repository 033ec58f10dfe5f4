import { readdirSync, readFileSync } from 'node:fs';

interface Process {
  pid: number;
  parent: number;
  /** Process group: what a command started keeps its group when its parent dies. */
  group: number;
}

function processOf(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { pid, parent: Number(parent), group: Number(group) };
  } catch {
    return undefined;
  }
}

/** A process and everything it started, by parents and by process group; Linux only. */
export function processTree(root: number): number[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(Number(name)) ?? []);
  const found = new Set(
    all.filter(({ pid, group }) => pid === root || group === root).map((p) => p.pid),
  );
  for (let grown = true; grown; ) {
    grown = false;
    for (const { pid, parent } of all) {
      if (!found.has(parent) || found.has(pid)) continue;
      found.add(pid);
      grown = true;
    }
  }
  return [...found];
}

/** Ends a process and everything it started, at once and without a word. */
export function killTree(root: number): number {
  let killed = 0;
  // Twice: a child may have been started while the first look was going on.
  for (let pass = 0; pass < 2; pass += 1) {
    for (const pid of processTree(root)) {
      try {
        process.kill(pid, 'SIGKILL');
        killed += 1;
      } catch {
        // It was gone already.
      }
    }
  }
  return killed;
}

function rollup(pid: number, field: string): number {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** MB: resident, where a page that two processes share counts twice, and with shared pages parted. */
export interface Memory {
  processes: number;
  rss: number;
  pss: number;
}

/** Memory of a process and everything it started. */
export function memoryOf(root: number): Memory {
  const pids = processTree(root);
  const sum = (field: string) => pids.reduce((total, pid) => total + rollup(pid, field), 0);
  return { processes: pids.length, rss: sum('Rss'), pss: sum('Pss') };
}
