import { missingCopies } from '../../domain/dispatch.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';

/** 送达、抄送、平台录入 of this round, and what is still missing. */
export function presentDispatch(state: ItemState, { profile }: Pick<Rules, 'profile'>) {
  const delivered = state.deliveries.length > 0;
  const platform = state.platform?.find(({ round }) => round === state.round);
  return {
    leadConsent: state.leadConsent,
    withoutReceipt: state.deliveries
      .filter(({ receivedBy }) => !receivedBy)
      .map(({ submitterId }) => submitterId),
    copies: state.copies ?? [],
    missingCopies: delivered ? missingCopies(state, profile) : [],
    platform,
    platformMissing: delivered && profile.delivery.platform && !platform,
  };
}
