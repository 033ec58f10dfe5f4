import { describe, expect, it } from 'vitest';
import { drawn, lotOf, patienceOf } from './temper.ts';

const NAMES = Array.from({ length: 3000 }, (_, n) => `npc-2026-${n} draft-1`);

describe('the temperament of people', () => {
  it('is the same in every run, and spread over the whole range', () => {
    expect(NAMES.map(lotOf)).toEqual(NAMES.map(lotOf));
    const drawnDays = NAMES.map((name) => drawn(name, 0, 2));
    for (const days of [0, 1, 2]) {
      const share = drawnDays.filter((one) => one === days).length / NAMES.length;
      expect(share).toBeGreaterThan(0.28);
      expect(share).toBeLessThan(0.39);
    }
  });

  it('lets 签批 and 分工 wait for nobody, and a step of ours three working days at most', () => {
    const waits = (step: string, round = 1) =>
      NAMES.map((taskId) => patienceOf({ itemId: 'npc-2026-1', taskId, step, round }));
    expect(new Set(waits('endorse-director'))).toEqual(new Set([0]));
    expect(new Set(waits('draft'))).toEqual(new Set([0, 1, 2]));
    expect(Math.max(...waits('draft', 2))).toBe(1);
  });
});
