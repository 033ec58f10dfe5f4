import type { Profile } from '../../functions/domain/profile/profile.ts';
import type { ItemFacts } from '../../functions/domain/rates/facts.ts';
import { type Basis, computeRate, type RateRule } from '../../functions/domain/rates/rate.ts';
import { shandong } from '../domain/profile/profiles.ts';

export const DAY = '2026-06-20';

/** Everything was received under one profile. */
export const basisOf = (profile: Profile = shandong, today = DAY): Basis => ({
  today,
  profileOf: () => profile,
});

/** 一件已按期答复、三次都当面见过、主要领导面复、满意、办结的. */
export const whole: ItemFacts = {
  itemId: 'npc-2026-012',
  year: 2026,
  term: 18,
  level: 'city',
  kind: 'suggestion',
  part: 'lead',
  profile: { id: shandong.id, version: shandong.version },
  subject: '劳动关系',
  section: 'ldgx',
  sponsor: 'deputy1',
  keyItem: false,
  raisedAgain: false,
  stage: 'closed',
  due: '2026-06-02',
  replied: true,
  onTime: true,
  class: 'A',
  left: false,
  met: { before: 'face', during: 'face', reply: 'face' },
  declined: [],
  faceReplyBy: 'director',
  leadersVisits: 0,
  told: 0,
  first: { asked: 1, waiting: 0, words: [['满意', '满意']] },
  final: { asked: 1, waiting: 0, words: [['满意', '满意']] },
  ending: 'satisfied',
  astray: false,
};

/** Several items that are alike, each with a number of its own. */
export function alike(count: number, changes: Partial<ItemFacts> = {}, from = 0): ItemFacts[] {
  return Array.from({ length: count }, (_, nth) => ({
    ...whole,
    itemId: `npc-2026-${String(from + nth).padStart(3, '0')}`,
    ...changes,
  }));
}

/** n/d, what stands beside, and the percentage: `35/36 1 97.2`. */
export function shown(
  rules: readonly RateRule[],
  items: readonly ItemFacts[],
  profile: Profile = shandong,
  today = DAY,
): Record<string, string> {
  const basis = basisOf(profile, today);
  return Object.fromEntries(
    rules.map((rule) => {
      const rate = computeRate(rule, items, basis, profile);
      const { numerator, denominator, beside, percent } = rate;
      return [rule.id, `${numerator}/${denominator} ${beside?.count ?? 0} ${percent ?? '—'}`];
    }),
  );
}
