import type { Dev } from '../e2e/support/dev.ts';
import { ask } from '../e2e/support/http.ts';
import { registerNew } from '../e2e/support/register.ts';
import { startStack } from '../e2e/support/stack.ts';
import { createWalker } from '../e2e/support/walk.ts';
import { openWorld, reporting } from '../e2e/support/world.ts';

/** What one function was called for and took of the database. */
interface Taken {
  invocations: number;
  calls: number;
  read: number;
  write: number;
}

export type AllTaken = Record<string, Taken>;

/** One item from its registration to 办结, as it was counted. */
export interface Life {
  /** States entered, of all its executions: what Step Functions charges. */
  transitions: number;
  /** Steps by people of the bureau: each is one `POST`. */
  commands: number;
  mails: number;
  /** By function; of `api` only what the commands wrote, for the walker reads more often than people do. */
  taken: AllTaken;
  events: number;
}

/** Reading that belongs to a command: its list of tasks and the item (docs/access-patterns.md A4, A1, A2). */
export const READS_OF_A_COMMAND = { calls: 2, read: 3 + 3 + 4 };

/** What the functions of a local system took since it started. */
export const consumed = async (base: string) =>
  (await ask<{ functions: AllTaken }>(base, { path: '/dev/consumed' })).functions;

/** What they took between two looks. */
export function less(after: AllTaken, before: AllTaken): AllTaken {
  const entries = Object.entries(after).map(([name, now]): [string, Taken] => {
    const then = before[name] ?? { invocations: 0, calls: 0, read: 0, write: 0 };
    return [
      name,
      {
        invocations: now.invocations - then.invocations,
        calls: now.calls - then.calls,
        read: now.read - then.read,
        write: now.write - then.write,
      },
    ];
  });
  return Object.fromEntries(entries);
}

async function transitionsOf(dev: Dev, itemId: string): Promise<number> {
  const own = (await dev.executions()).filter(({ name }) => name.startsWith(`${itemId}-`));
  const histories = await Promise.all(own.map(({ name }) => dev.execution(name)));
  return histories
    .flatMap((found) => found?.events ?? [])
    .filter(({ type }) => type.endsWith('StateEntered')).length;
}

/** (d) Walks one item of three deputies from registration to 办结 on a local system, and counts. */
export async function walkOneLife(): Promise<Life> {
  const stack = await startStack();
  try {
    const world = await openWorld(stack.base);
    if (!world.dev) throw new Error('the local system has no /dev');
    let commands = 1;
    const counted = reporting(world, {
      ...world.report,
      step: ({ who }) => {
        if (!who.startsWith('系统') && !/代表|委员/.test(who)) commands += 1;
      },
    });
    await world.dev.idle();
    const before = await consumed(stack.base);
    const mailsBefore = (await world.dev.mails()).length;
    const { itemId } = await registerNew(counted, {
      title: '关于加强新就业形态劳动者权益保障的建议',
      demands: ['出台权益保障实施办法', '扩大职业伤害保障覆盖面'],
      submitters: 3,
    });
    const done = await createWalker(counted, itemId).walk();
    await world.dev.idle();
    return {
      commands,
      transitions: await transitionsOf(world.dev, itemId),
      mails: (await world.dev.mails()).length - mailsBefore,
      taken: less(await consumed(stack.base), before),
      events: done.version,
    };
  } finally {
    await stack.stop();
  }
}
