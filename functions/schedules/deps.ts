import type { SFNClient } from '@aws-sdk/client-sfn';
import type { Clock } from '../runtime/clock.ts';
import type { Store } from '../store/store.ts';

export interface JobDeps {
  store: Store;
  sfn: SFNClient;
  machineArn: string;
  clock: Clock;
}
