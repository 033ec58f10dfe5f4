import { describe, expect, it } from 'vitest';
import { createFaults } from '../../../local/faults.ts';

const about = (itemId: string) => ({ payload: { action: 'openTask', input: { itemId } } });

describe('a rehearsed outage', () => {
  it('fails so many calls about the item, and no other', async () => {
    const faults = createFaults();
    const call = faults.around(async () => 'done');
    faults.arrange('npc-2026-012', 2);
    await expect(call(about('npc-2026-013'))).resolves.toBe('done');
    for (let nth = 0; nth < 2; nth += 1) {
      await expect(call(about('npc-2026-012'))).rejects.toMatchObject({
        name: 'Lambda.ServiceException',
      });
    }
    await expect(call(about('npc-2026-012'))).resolves.toBe('done');
  });

  it('is called off by none', async () => {
    const faults = createFaults();
    const call = faults.around(async () => 'done');
    faults.arrange('npc-2026-012', 2);
    faults.arrange('npc-2026-012', 0);
    await expect(call(about('npc-2026-012'))).resolves.toBe('done');
    await expect(call({ payload: undefined })).resolves.toBe('done');
  });
});
