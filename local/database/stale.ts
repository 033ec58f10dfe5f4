import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/** What the pid file remembers: the database process and the host that started it. */
interface Remembered {
  database: number;
  host: number;
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function commandOf(pid: number): string {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ');
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

function recall(pidFile: string): Remembered | undefined {
  if (!existsSync(pidFile)) return undefined;
  const [database = 0, host = 0] = readFileSync(pidFile, 'utf8').split(' ').map(Number);
  return database > 0 ? { database, host } : undefined;
}

/** Remembers the running database. */
export function remember(pidFile: string, database: number): void {
  writeFileSync(pidFile, `${database} ${process.pid}`);
}

/**
 * Ends a database process that a killed host left behind on the same file, and waits until it is
 * gone: two must never hold one file. Raises when the host that started it still runs.
 */
export async function endStale(pidFile: string, databaseFile: string): Promise<void> {
  const found = recall(pidFile);
  if (found === undefined) return;
  const { database, host } = found;
  // The number may by now belong to a quite different program.
  const stale = alive(database) && commandOf(database).includes(databaseFile);
  if (stale) {
    if (host !== process.pid && alive(host)) {
      throw new Error(
        `数据文件 ${databaseFile} 正被进程 ${host} 使用 / ${databaseFile} is in use by process ${host}`,
      );
    }
    process.kill(database, 'SIGKILL');
    for (let waited = 0; alive(database) && waited < 5000; waited += 10) await delay(10);
  }
  rmSync(pidFile, { force: true });
}
