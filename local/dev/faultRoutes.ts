import type { Faults } from '../faults.ts';
import { BadRequest, type DevRoute, devRoute, json } from './routes.ts';

const MOST = 100;

/** /dev/faults: the next calls that executions make about an item fail, so that an outage can be rehearsed. */
export function faultRoutes(faults: Pick<Faults, 'arrange'>): DevRoute[] {
  return [
    devRoute('POST /dev/faults', async ({ fields }) => {
      const { itemId, calls } = await fields();
      const n = Number(calls);
      if (typeof itemId !== 'string' || !Number.isInteger(n) || n < 0 || n > MOST) {
        throw new BadRequest(`请给出 {"itemId":"npc-2026-012","calls":7}，calls 为 0 到 ${MOST}`);
      }
      faults.arrange(itemId, n);
      return json({ itemId, calls: n });
    }),
  ];
}
