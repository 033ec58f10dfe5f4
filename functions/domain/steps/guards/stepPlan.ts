import { classOf, tierOf } from '../../profile/profile.ts';
import { planOf } from '../../stepPlan.ts';
import { blocked, type Guard } from '../guards.ts';

/** A long item is not answered without a plan of its steps: by its tier or its class (rows 39, 51). */
export const stepPlanMade: Guard = ({ state, rules: { profile } }) => {
  if (planOf(state).length > 0) return undefined;
  const tier = tierOf(profile, state.tier ?? '');
  const wanted = tier?.stepPlan || classOf(profile, state.reply?.class ?? '')?.stepPlan;
  return wanted
    ? blocked(
        'STEP_PLAN_MISSING',
        `本件${tier?.stepPlan ? `列为“${tier.name}”` : '不能一次办成'}，须先订出分步推进计划并告知代表，再送达答复。`,
      )
    : undefined;
};
