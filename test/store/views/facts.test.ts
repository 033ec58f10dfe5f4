import { describe, expect, it } from 'vitest';
import {
  factsPart,
  joinedFacts,
  packFacts,
  unpackFacts,
  withFacts,
} from '../../../functions/store/views/factsRows.ts';
import { inspecting } from '../../support/acting.ts';
import { alike } from '../../support/counting.ts';
import { registered } from '../../support/given.ts';
import { manyFacts, partsOf } from '../../support/manyFacts.ts';

describe('facts packed by number', () => {
  const facts = manyFacts(100);

  it('come out as they went in, what is absent stays absent', () => {
    expect(unpackFacts(packFacts(facts))).toStrictEqual(facts);
    const [bare] = [registered().state].map((state) => factsPart(state).part);
    if (!bare) throw new Error('no facts');
    expect(unpackFacts(packFacts([bare, ...facts]))[0]).toStrictEqual(bare);
  });

  it('are the same bytes in whatever order they were written', () => {
    const forth = facts.reduce(withFacts, [] as typeof facts);
    const back = facts.toReversed().reduce(withFacts, [] as typeof facts);
    expect(packFacts(forth)).toEqual(packFacts(back));
  });

  it('are replaced, never doubled', () => {
    const [first] = facts;
    if (!first) throw new Error('no facts');
    const after = withFacts(facts, { ...first, told: 99 });
    expect(after).toHaveLength(100);
    expect(after[0]?.told).toBe(99);
  });

  it('of at most a hundred items share a row', () => {
    const rows = joinedFacts(partsOf(manyFacts(1234)));
    expect(rows).toHaveLength(13);
    expect(Math.max(...rows.map((row) => row.facts.length))).toBe(100);
    expect(packFacts(facts).length).toBeLessThan(4000);
  });

  it('stand in the row of the year of the session, by the number without its last two digits', () => {
    const { pk, sk } = factsPart(inspecting().state);
    expect([pk, sk]).toEqual(['FACTS#2026', 'npc-2026-0']);
    expect(factsPart(registered({ number: '54321' }).state).sk).toBe('npc-2026-543');
    expect(alike(1)[0]?.itemId.slice(0, -2)).toBe('npc-2026-0');
  });
});
