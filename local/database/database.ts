import type { Assembly, Clock } from '../ports.ts';
import { type DatabaseCall, databaseClient } from './client.ts';
import { fillDisk } from './disk.ts';
import { sweepExpired } from './expiry.ts';
import { startProcess } from './process.ts';
import { ensureTables, type TableState } from './tables.ts';

/** The database of the local stack. */
export interface Database {
  /** Port of the DynamoDB and Streams API, without authorization: for the stack's own parts only. */
  port: number;
  call: DatabaseCall;
  tables: readonly TableState[];
  /** Deletes expired items now; gives how many. To be called after the clock has moved. */
  sweep(): Promise<number>;
  /** The disk is full from now on, or has room again: for rehearsals. */
  fill(full: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** Real ms between two sweeps. */
const SWEEP_MS = 60_000;

/** Starts the database on a data folder with the tables of the template and sweeps expired items. */
export async function startDatabase(options: {
  assembly: Assembly;
  folder: string;
  clock: Clock;
  /** Told when a sweep fails (the next one tries again) and when the program ends by itself. */
  onError?: (error: unknown) => void;
}): Promise<Database> {
  const { assembly, folder, clock, onError = () => undefined } = options;
  const program = await startProcess(folder);
  const { call, close } = databaseClient(program.port);
  let stopping = false;
  program.ended.then(() => {
    if (!stopping) onError(new Error('数据库程序意外结束 / the database program has ended'));
  });
  const stop = async (): Promise<void> => {
    stopping = true;
    close();
    await program.stop();
  };
  const tables = await ensureTables(call, assembly).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  const sweep = () => sweepExpired(call, tables, clock.now());
  const timer = setInterval(() => sweep().catch(onError), SWEEP_MS);
  timer.unref();
  return {
    port: program.port,
    call,
    tables,
    sweep,
    fill: (full) => fillDisk(program.pid, full),
    stop: async () => {
      clearInterval(timer);
      await stop();
    },
  };
}
