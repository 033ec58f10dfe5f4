import { Refused } from './http.ts';
import type { Item, Task } from './types.ts';
import { until } from './until.ts';
import { personWords } from './words.ts';
import type { World } from './world.ts';

/** Waits until a step's task lies on a desk. */
export function waitingFor({ client }: World, itemId: string, step: string): Promise<Task> {
  return until(
    `${itemId} 的“${step}”`,
    async () => (await client.item(itemId)).openTasks.find((task) => task.step === step),
    { otherwise: () => client.timeline(itemId) },
  );
}

/** A person ends a step; when another task was opened in between, looks again. */
export async function finish(
  world: World,
  itemId: string,
  { step, by, outcome = 'done' }: { step: string; by: string; outcome?: string },
  data: object,
): Promise<Item> {
  const { client, people, report } = world;
  for (;;) {
    const { taskId, stepName } = await waitingFor(world, itemId, step);
    // Who sits at the desk is told before somebody is quicker: a task that is done is not announced.
    await world.dev?.idle();
    const { version } = await client.item(itemId);
    try {
      await client.complete(by, { itemId, taskId, version }, outcome, data);
      report.step({
        date: await world.today(),
        who: personWords(people.byId(by)),
        did: `${stepName}：${outcome}`,
      });
      return await client.item(itemId);
    } catch (error) {
      if (!(error instanceof Refused && error.problem.code === 'STALE_VERSION')) throw error;
    }
  }
}

/** A person records a fact of an item, told in the report. */
export async function act<T = { version: number; recordId: string }>(
  world: World,
  by: string,
  { did, path, json }: { did: string; path: string; json: object },
): Promise<T> {
  const { client, people, report } = world;
  const answer = await client.ask<T>(by, { method: 'POST', path, json: { ...json } });
  report.step({ date: await world.today(), who: personWords(people.byId(by)), did });
  return answer;
}

/** Waits until an item has ended. */
export function concludedItem({ client }: World, itemId: string): Promise<Item> {
  return until(`${itemId} 的结论`, async () => {
    const item = await client.item(itemId);
    return item.concluded && item;
  });
}

/** Waits until an execution is no longer running, and gives how it ended. */
export function endOf({ dev }: World, name: string): Promise<string> {
  return until(`流程 ${name} 结束`, async () => {
    const status = (await dev?.execution(name))?.execution.status;
    return status !== 'RUNNING' && status;
  });
}
