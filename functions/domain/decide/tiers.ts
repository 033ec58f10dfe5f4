import { forbidden, invalid, Refusal } from '../errors.ts';
import type { ItemReclassified } from '../events.ts';
import { tierOf } from '../profile/profile.ts';
import type { Tier } from '../profile/schema.ts';
import { type Actor, hasRole, personOf } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import type { TierConsequences } from '../tier.ts';
import { mustGoOn } from './intake.ts';

/** Who leads an item of the tier, where the present sponsor may not; nobody is ever lowered. */
function raisedTo({ sponsor: role }: Tier, { proposal }: ItemState, { directory }: Rules) {
  const now = personOf(directory, proposal?.sponsor ?? '');
  if (!now || now.roles.includes(role) || now.roles.includes('director')) return undefined;
  return directory.people.find(({ roles }) => roles.includes(role))?.id;
}

/**
 * What follows from a tier (domain.md §1 row 39): 主要领导挂帅、列入年度工作重点、滚动办.
 * @throws Refusal TIER_UNKNOWN
 */
export function consequencesOf(
  id: string,
  state: ItemState,
  rules: Rules,
  field = 'tier',
): TierConsequences {
  const tier = tierOf(rules.profile, id);
  if (!tier) throw invalid('TIER_UNKNOWN', '没有这一档，请从三档中选择。', field);
  const { annualPlan, rolling, stepPlan } = tier;
  const sponsor = raisedTo(tier, state, rules);
  return { annualPlan, rolling, stepPlan, ...(sponsor ? { sponsor } : {}), on: rules.today };
}

/** The section's head, the sponsor, the director, or the office put an item into another tier. */
function mustClassify(state: ItemState, actor: Actor): void {
  const head = hasRole(actor, ['section-head']) && actor.section === state.division?.section;
  const leader = hasRole(actor, ['director']) || state.proposal?.sponsor === actor.id;
  if (head || leader || hasRole(actor, ['office-clerk', 'office-head'])) return;
  throw forbidden('重新分类由承办科室负责人、包案领导、主要负责人或局办公室办理，您没有这一权限。');
}

/**
 * 重新分类, with its reason (domain.md §1 row 39).
 * @throws Refusal FORBIDDEN, ITEM_OVER, NOT_CLASSIFIED, TIER_SAME, TIER_UNKNOWN
 */
export function reclassify(
  state: ItemState,
  actor: Actor,
  { tier, reason }: { tier: string; reason: string },
  rules: Rules,
): ItemReclassified {
  mustClassify(state, actor);
  mustGoOn(state);
  if (!state.tier) {
    throw new Refusal('blocked', 'NOT_CLASSIFIED', '本件还没有分类，请先办“分类”这一步。');
  }
  if (state.tier === tier) throw invalid('TIER_SAME', '本件已在这一档，请选择另一档。', 'tier');
  const consequences = consequencesOf(tier, state, rules);
  return {
    type: 'item.reclassified',
    data: { from: state.tier, to: tier, reason, consequences },
  };
}
