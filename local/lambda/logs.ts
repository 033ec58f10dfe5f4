import { mkdirSync, openSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A log over this many bytes is put aside (`.1`) when the stack starts. */
const ROTATE_BYTES = 10_000_000;

/** Gives the append-only log of a function, `<folder>/logs/<function>.log`, opened once. */
export function createLogs(folder: string): (name: string) => number {
  const logs = join(folder, 'logs');
  mkdirSync(logs, { recursive: true });
  const open = new Map<string, number>();
  return (name) => {
    const known = open.get(name);
    if (known !== undefined) return known;
    const file = join(logs, `${name}.log`);
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > ROTATE_BYTES) renameSync(file, `${file}.1`);
    const descriptor = openSync(file, 'a');
    open.set(name, descriptor);
    return descriptor;
  };
}
