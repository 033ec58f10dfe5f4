import type { ItemState } from '../state.ts';

/** Another sponsor from a round on; the former one stays on record, and reviews as the deputy director. */
export function sponsored(
  { proposal, raised = [] }: Pick<ItemState, 'proposal' | 'raised'>,
  round: number,
  sponsor: string | undefined,
): Pick<ItemState, 'proposal' | 'raised'> {
  if (!sponsor || !proposal) return {};
  return {
    proposal: { ...proposal, sponsor },
    raised: [...raised, { round, from: proposal.sponsor, to: sponsor }],
  };
}

/** The director leads: the deputy director who did goes on as the one who is in charge beside him. */
export function ledByDirector(
  state: ItemState,
  director: string | undefined,
): Pick<ItemState, 'proposal' | 'raised'> {
  const { proposal } = state;
  if (!director || !proposal || proposal.sponsor === director) return {};
  const deputy = proposal.deputy ?? proposal.sponsor;
  return sponsored({ ...state, proposal: { ...proposal, deputy } }, state.round, director);
}
