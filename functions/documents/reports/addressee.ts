import { invalid } from '../../domain/errors.ts';
import type { ItemKind } from '../../domain/item.ts';
import { kindOf, officeName, type Profile } from '../../domain/profile/profile.ts';
import { KINDS } from './words.ts';

/** A body that hands items over to us, and the kinds it hands over. */
export interface Addressee {
  office: string;
  name: string;
  kinds: readonly ItemKind[];
}

/** 人大代表建议 / 政协委员提案: what these kinds are called together in a title. */
export function matterOf(profile: Profile, kinds: readonly ItemKind[]): string {
  const named = new Map<string, string>();
  for (const kind of kinds) {
    const { assembly, author, name } = kindOf(profile, kind);
    if (!named.has(assembly)) named.set(assembly, `${assembly}${author}${name}`);
  }
  return [...named.values()].join('、');
}

/** The assigning bodies of a place. */
export function addresseesOf(profile: Profile): Addressee[] {
  const bodies = Map.groupBy(KINDS, (kind) => kindOf(profile, kind).assigner);
  return [...bodies].map(([office, kinds]) => ({
    office,
    kinds,
    name: officeName(profile, office),
  }));
}

/** @throws Refusal ASSIGNER_MISSING, ASSIGNER_UNKNOWN naming those that there are */
export function addresseeOf(profile: Profile, to: string | undefined): Addressee {
  const all = addresseesOf(profile);
  const found = all.find(({ office }) => office === to);
  if (found) return found;
  const names = all.map(({ office, name }) => `${office}（${name}）`).join('、');
  throw to === undefined
    ? invalid('ASSIGNER_MISSING', `请写明报给哪个交办机关（to）：${names}。`, 'to')
    : invalid('ASSIGNER_UNKNOWN', `没有“${to}”这个交办机关，请从${names}中选择。`, 'to');
}
