import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Another process holds the lock. */
export class Locked extends Error {
  override readonly name = 'Locked';
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(`数据目录 ${folder} 正被另一个实例使用（进程 ${pid}）；请换一个 --data，或先停止它`);
    this.pid = pid;
  }
}

/** When a process began, as the system counts it: tells a process from a later one of its number. */
function birthOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    // A zombie runs no more, though its number is still taken.
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

function alive(pid: number, birth: string): boolean {
  if (birth !== '') return birthOf(pid) === birth;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Takes the lock of a folder and gives the function that lets it go. The lock of a process that is
 * gone does not count.
 * @throws Locked
 */
export function takeLock(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'lock');
  for (;;) {
    try {
      writeFileSync(file, `${process.pid} ${birthOf(process.pid) ?? ''}`, { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const [pid = '', birth = ''] = readOr(file).split(' ');
    if (pid !== '' && alive(Number(pid), birth)) throw new Locked(folder, Number(pid));
    rmSync(file, { force: true });
  }
}

function readOr(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
