import type { Faults } from '../faults.ts';
import { BadRequest, type DevRoute, devRoute, json } from './routes.ts';

const MOST = 100;

/** /dev/faults: the next calls that executions make about an item or a round fail, so that an outage can be rehearsed. */
export function faultRoutes(faults: Pick<Faults, 'arrange'>): DevRoute[] {
  return [
    devRoute('POST /dev/faults', async ({ fields }) => {
      const { about, calls } = await fields();
      const n = Number(calls);
      if (typeof about !== 'string' || !Number.isInteger(n) || n < 0 || n > MOST) {
        throw new BadRequest(`请给出 {"about":"npc-2026-012","calls":7}，calls 为 0 到 ${MOST}`);
      }
      faults.arrange(about, n);
      return json({ about, calls: n });
    }),
  ];
}
