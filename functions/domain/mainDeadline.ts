import type { Profile } from './profile/profile.ts';
import type { ItemState } from './state.ts';

/** The deadline that the item stands under: which clock, and its name in the words of the place. */
export function mainDeadline(
  { item, round }: Pick<ItemState, 'item' | 'round'>,
  { words }: Profile,
): { kind: 'reply' | 'coOpinion'; name: string } {
  if (item.part !== 'co') return { kind: 'reply', name: round > 1 ? '重新答复时限' : '办理时限' };
  return { kind: 'coOpinion', name: `${round > 1 ? '重提' : ''}${words.coOpinion}时限` };
}
