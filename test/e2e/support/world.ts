import { type Client, createClient, devTokens, environmentTokens } from './client.ts';
import { holdToContract } from './contract.ts';
import { type Dev, findDev } from './dev.ts';
import { createPeople, type People } from './people.ts';
import type { Profile } from './profile.ts';
import { type Report, SILENT } from './report.ts';
import type { Person } from './types.ts';

/** Everything a scenario has: the system by HTTP, its people, and where to tell what happens. */
export interface World {
  client: Client;
  people: People;
  /** The profile in force: scenarios expect what the place's rules say. */
  profile: Profile;
  /** Only where the system runs on one machine. */
  dev?: Dev;
  report: Report;
  /** The virtual date, or the real one where there is no virtual calendar. */
  today(): Promise<string>;
  /** True for the first who asks for it: two scenarios never take the same item. */
  take(itemId: string): boolean;
}

/** Today's civil date in Asia/Shanghai by the clock of this machine. */
export const realToday = () => new Date(Date.now() + 8 * 3600_000).toISOString().slice(0, 10);

/** The world of the system at `base`. @throws Unreachable */
export async function openWorld(base: string, report: Report = SILENT): Promise<World> {
  const dev = await findDev(base);
  holdToContract(base);
  const client = createClient(base, dev ? devTokens(base) : environmentTokens(process.env));
  const list = dev
    ? await dev.people()
    : (await client.ask<{ people: Person[] }>('clerk', { path: '/v1/directory' })).people;
  const profile = await client.ask<Profile>('clerk', { path: '/v1/profile' });
  const taken = new Set<string>();
  return {
    client,
    people: createPeople(list),
    profile,
    dev,
    report,
    today: async () => (dev ? dev.today() : realToday()),
    take(itemId) {
      if (taken.has(itemId)) return false;
      taken.add(itemId);
      return true;
    },
  };
}

/** The same world with a report of its own. */
export function reporting(world: World, report: Report): World {
  return { ...world, report };
}

/** A scenario: one story told against the system, by HTTP only. */
export interface Scenario {
  /** As it is called on the command line. */
  name: string;
  /** 中文 */
  title: string;
  /** Nothing else may run beside it: it moves the calendar, or waits until nothing moves. */
  alone?: true;
  /** Cannot be told at all without /dev. */
  needsDev?: true;
  run(world: World): Promise<void>;
}
