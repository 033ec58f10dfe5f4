import { type Crew, driveTo, registerNth } from '../e2e/kill/drive.ts';
import { createAckLedger } from '../e2e/kill/ledger.ts';
import type { World } from '../e2e/support/world.ts';

/** Three items that wait at different steps, so that there is something to ask for. */
export async function halfWayThere(world: World): Promise<void> {
  const crew: Crew = {
    world,
    today: await world.today(),
    acknowledged: createAckLedger(),
    onAcknowledged: () => undefined,
  };
  for (const [n, step] of ['propose', 'investigate', 'deputy-review'].entries()) {
    await driveTo(crew, await registerNth(crew, n), step);
  }
}
