import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Takes the database program the right to write a byte to any file, as a full disk does, or gives it back
 * (Linux: a soft limit on the size of files, set from outside). Rejects where the machine cannot do that.
 */
export async function fillDisk(pid: number, full: boolean): Promise<void> {
  await run('prlimit', ['--pid', String(pid), `--fsize=${full ? '0' : 'unlimited'}:`]);
}
