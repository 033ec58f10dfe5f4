import type { ItemKind } from './item.ts';
import { kindOf, type Profile } from './profile/profile.ts';

/** What names an item. */
export interface Named {
  kind: ItemKind;
  session: { name: string; recess?: boolean };
  number: string;
}

/** 市十八届人大四次会议第012号建议: how everybody names the item (domain.md §1 row 30). */
export function labelOf({ kind, session, number }: Named, profile: Profile): string {
  const recess = session.recess && !session.name.includes('闭会') ? '闭会期间' : '';
  return `${session.name}${recess}第${number}号${kindOf(profile, kind).name}`;
}
