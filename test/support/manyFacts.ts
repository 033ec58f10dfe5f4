import type { FormFacts, ItemFacts } from '../../functions/domain/rates/facts.ts';
import { factsKey } from '../../functions/store/views/keys.ts';
import { totalsRows } from '../../functions/store/views/totalsRows.ts';
import type { ViewRow } from '../../functions/store/views/viewRow.ts';
import { whole } from './counting.ts';

/** A small generator of numbers, the same ones each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SECTIONS = ['ldgx', 'gsbx', 'ylbx', 'zyjn', 'rcfw', 'jycj', 'xxzx', 'ldbz'];
const WORDS = ['满意', '满意', '满意', '满意', '基本满意', '不满意'];
const CLASSES = ['A', 'A', 'A', 'B', 'B', 'C', 'D'];
const RANKS = ['director', 'deputy', 'deputy', 'section', 'staff'] as const;

/** Items of one year as a busy city has them: each differs from its neighbours in what it can. */
export function manyFacts(count: number): ItemFacts[] {
  const next = numbers(2026);
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const forms = (asked: number): FormFacts => ({
    ...{ asked, waiting: 0 },
    words: Array.from({ length: asked }, () => [one(WORDS), one(WORDS)]),
  });
  return Array.from({ length: count }, (_, nth) => {
    const section = Math.floor(next() * 20);
    const asked = 1 + Math.floor(next() * 3);
    const first = forms(asked);
    const final = next() < 0.1 ? forms(asked) : first;
    const letter = one(CLASSES);
    return {
      ...whole,
      itemId: `npc-2026-${String(nth).padStart(5, '0')}`,
      part: one(['lead', 'lead', 'sole', 'split', 'co'] as const),
      subject: `类别${Math.floor(next() * 30)}`,
      section: `${one(SECTIONS)}${section}`,
      sponsor: `deputy${section % 8}`,
      keyItem: next() < 0.05,
      raisedAgain: next() < 0.2,
      stage: letter === 'B' ? 'tracking' : one(['closed', 'closed', 'closed', 'consulting']),
      due: `2026-0${one([5, 6, 7, 8])}-${10 + Math.floor(next() * 18)}`,
      onTime: next() < 0.95,
      class: letter,
      met: { before: one(['face', 'other']), during: one(['face', 'other']), reply: 'face' },
      faceReplyBy: one(RANKS),
      leadersVisits: next() < 0.2 ? 1 : 0,
      told: Math.floor(next() * 4),
      ...{ first, final },
      ...(letter === 'B'
        ? { promises: { kept: 0, impossible: 0, pending: [one(['2026-11-30', '2026-12-20'])] } }
        : {}),
    } satisfies ItemFacts;
  });
}

/** Each as the part that it contributes to its row. */
export const partsOf = (facts: readonly ItemFacts[]) =>
  facts.map((part) => ({ pk: factsKey(part.year), sk: part.itemId.slice(0, -2), part }));

const KINDS = ['suggestion', 'motion', 'proposal', 'proposal'] as const;
/** Adding up a hundred thousand one by one would take a minute: so many are, and count for more. */
const ADDED_UP = 1000;

/** The totals of so many items of every kind, one in ten from the province; whole thousands. */
export function manyTotals(count: number): ViewRow[] {
  const facts = manyFacts(ADDED_UP).map(
    (one, nth): ItemFacts => ({
      ...one,
      kind: KINDS[nth % KINDS.length] ?? 'suggestion',
      level: nth % 10 === 0 ? 'province' : 'city',
    }),
  );
  return totalsRows(facts).map(({ pk, sk, ...counts }) => {
    const grown = Object.entries(counts).map(([name, n]) => [name, (Number(n) * count) / ADDED_UP]);
    return { pk, sk, ...Object.fromEntries(grown) };
  });
}
