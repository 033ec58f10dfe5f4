import { endsHandling } from './conclusion.ts';
import type { Profile } from './profile/profile.ts';
import { standing, WISHES, type Wish } from './publication.ts';
import type { ItemState } from './state.ts';

/** The last word of each submitter, else what the list said of all, else what the place takes for granted. */
export function wishOf({ item, publication }: ItemState, profile: Profile): Wish {
  const stated = new Map<string, Wish>();
  for (const { submitterId, wish } of publication?.wishes ?? []) stated.set(submitterId, wish);
  const otherwise = item.publicationWish ?? profile.publication.byDefault;
  const all = item.submitters.map(({ id }) => stated.get(id) ?? otherwise);
  return WISHES.findLast((wish) => all.includes(wish)) ?? otherwise;
}

/** Whether a reply of ours is out and nothing has been decided of its publication yet; not of what left us. */
export function awaitsPublication(state: ItemState): boolean {
  const { publication, repliedOn, concluded } = state;
  if (concluded && endsHandling(concluded.how)) return false;
  return repliedOn !== undefined && publication?.due !== undefined && !decisionNow(state);
}

/** 公开审查结论 of this round that stands. */
export function decisionNow({ publication, round }: Pick<ItemState, 'publication' | 'round'>) {
  return standing(publication).findLast((one) => one.round === round);
}
