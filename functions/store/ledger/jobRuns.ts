import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Store } from '../store.ts';

/** The daily jobs, as the schedules name them. */
export const JOB_NAMES = [
  ...(['reconcile', 'sweep', 'progress-rounds', 'year-end', 'digests', 'export'] as const),
];

export type JobName = (typeof JOB_NAMES)[number];

/** A run that came to its end. */
export interface JobRun {
  /** UTC instant. */
  at: string;
  /** What the job counted. */
  result: Record<string, number>;
}

const keyOf = (job: JobName) => ({ pk: `JOBRUN#${job}`, sk: 'LAST' });

/** Keeps the last run of a job that came to its end, in the place of the one before. */
export async function keepJobRun({ db, tables }: Store, job: JobName, run: JobRun): Promise<void> {
  await db.send(new PutCommand({ TableName: tables.ledger, Item: { ...keyOf(job), ...run } }));
}

/** The last run of each job; of one that never ran nothing. One GetItem a job. */
export async function lastJobRuns({ db, tables }: Store): Promise<Map<JobName, JobRun>> {
  const read = await Promise.all(
    JOB_NAMES.map(async (job) => {
      const get = new GetCommand({ TableName: tables.ledger, Key: keyOf(job) });
      return [job, (await db.send(get)).Item as JobRun | undefined] as const;
    }),
  );
  return new Map(read.flatMap(([job, run]) => (run ? [[job, run] as const] : [])));
}
