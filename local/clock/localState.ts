import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Opens local.sqlite of a data folder: what is neither table, queue nor execution, kept durably.
 * `FULL` for what was acknowledged (a mail, a schedule fired): it outlives a power cut. `NORMAL` for
 * what only saves doing a thing twice (how far a stream was read): it outlives a kill and costs no
 * wait for the disk. A file may be open both ways at once.
 */
export function openLocalState(
  folder: string,
  synchronous: 'FULL' | 'NORMAL' = 'FULL',
): DatabaseSync {
  mkdirSync(folder, { recursive: true });
  const db = new DatabaseSync(join(folder, 'local.sqlite'));
  db.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous};`);
  db.exec('PRAGMA busy_timeout = 5000');
  db.exec('CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT');
  return db;
}

/** Named values of the data folder: clock offset, whether the directory was loaded, … */
export interface Facts {
  get(name: string): string | undefined;
  set(name: string, value: string): void;
}

/** Facts kept in local.sqlite. */
export function factsOf(db: DatabaseSync): Facts {
  const read = db.prepare('SELECT value FROM fact WHERE name = ?');
  const write = db.prepare('INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)');
  return {
    get(name) {
      const row = read.get(name);
      return typeof row?.value === 'string' ? row.value : undefined;
    },
    set(name, value) {
      write.run(name, value);
    },
  };
}

/** Runs `work` in one transaction; an error rolls everything back. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
