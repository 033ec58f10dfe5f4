import { createsPromise, signOffFor } from '../profile/profile.ts';
import { isPending, ledgerOf } from '../promise.ts';
import { needsDecision } from '../rating.ts';
import type { Rules } from '../rules.ts';
import { occasionOf } from '../signing.ts';
import type { ItemState } from '../state.ts';

/** What the route asks besides the outcome of a step: each is a Choice in statemachines/. */
export interface RouteFacts {
  /** The reply made a promise, by the profile's class flags or in its ledger. */
  promise: boolean;
  /** After a 不满意 the collecting body decides how it goes on. */
  decision: boolean;
  /** 分管领导 reviews the reply before it is signed; not where he signs it himself. */
  deputyReview: boolean;
  /** 党组会集体研究 of the reply. */
  partyGroup: boolean;
  /** 复前审核: the superior is asked before the signature. */
  superiorCheck: boolean;
  /** The deputies rate a second reply too. */
  ratesPromises: boolean;
}

/** Whether the reply made a promise. */
export function promises(state: ItemState, { profile }: Pick<Rules, 'profile'>): boolean {
  const byClass = state.reply !== undefined && createsPromise(profile, state.reply.class);
  return byClass || ledgerOf(state).some(isPending);
}

/** The facts that are told to the state machine with every outcome. */
export function routeFacts(state: ItemState, { profile }: Pick<Rules, 'profile'>): RouteFacts {
  const { review, partyGroup, superiorCheck } = signOffFor(profile, occasionOf(state));
  return {
    promise: promises(state, { profile }),
    decision: needsDecision(state, { profile }),
    deputyReview: review.includes('deputy-director'),
    partyGroup,
    superiorCheck,
    ratesPromises: profile.rating.ratesPromises,
  };
}
