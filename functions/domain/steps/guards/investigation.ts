import type { InvestigationData } from '../data.ts';
import { blocked, type Guard } from '../guards.ts';

/** Each demand rests on a policy, or it is said why there is none (rows 22, 36). */
export const demandsGrounded: Guard = ({ state, data }) => {
  if (!data) return undefined;
  const { policies, withoutPolicy = [] } = data as InvestigationData;
  const linked = policies.flatMap(({ demands = [] }) => demands);
  const said = new Set([...linked, ...withoutPolicy.map(({ demand }) => demand)]);
  const { demands } = state.item;
  const strange = [...said].find((n) => n > demands.length);
  if (strange !== undefined) {
    return blocked('DEMAND_UNKNOWN', `本件没有第${strange}项诉求，请核对。`, 'data.policies');
  }
  const open = demands.map((_, index) => index + 1).filter((n) => !said.has(n));
  return open.length > 0
    ? blocked(
        'POLICY_MISSING',
        `第${open.join('、')}项诉求没有对应的政策依据：请选定政策，或写明为什么没有。`,
        'data.policies',
      )
    : undefined;
};
