import type { Machine } from '../domain/machines.ts';
import { environment } from './environment.ts';

/** ARNs of the state machines: they differ only in the last part of their fixed names. */
export function machineArnFromEnvironment(): (machine: Machine) => string {
  const prefix = environment('MACHINE_ARN_PREFIX');
  return (machine) => `${prefix}${machine}`;
}
