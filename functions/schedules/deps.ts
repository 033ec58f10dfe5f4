import type { SFNClient } from '@aws-sdk/client-sfn';
import type { Machine } from '../domain/machines.ts';
import type { Clock } from '../runtime/clock.ts';
import type { Store } from '../store/store.ts';

export interface JobDeps {
  store: Store;
  sfn: SFNClient;
  /** ARN of a state machine by its name. */
  machineArn: (machine: Machine) => string;
  clock: Clock;
}
