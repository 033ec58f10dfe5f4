import { classOf, kindOf } from '../../domain/profile/profile.ts';
import { personOf, sectionName } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemSummary } from '../../store/views/itemRows.ts';

/** Names of people and sections as tables print them; an id that nobody has any more stays. */
export function namesIn({ directory }: Pick<Rules, 'directory'>) {
  const person = (id: string | undefined) =>
    id === undefined ? '' : (personOf(directory, id)?.name ?? id);
  return {
    person,
    persons: (ids: readonly string[]) => ids.map(person).join('、'),
    section: (id: string | undefined) => (id === undefined ? '' : sectionName(directory, id)),
  };
}

const LIGHT_NAMES = { green: '绿', yellow: '黄', red: '红' };

/** 灯 in words: a printed table has no colours. */
export const lightName = (light: keyof typeof LIGHT_NAMES): string => LIGHT_NAMES[light];

/** 林若溪等3人 */
export function submitterWords(names: readonly string[]): string {
  const [first = ''] = names;
  return names.length > 1 ? `${first}等${names.length}人` : first;
}

/** 建议 / 主办 of an item in the words of the place. */
export function itemWords({ profile }: Pick<Rules, 'profile'>) {
  return {
    kind: ({ kind }: Pick<ItemSummary, 'kind'>) => kindOf(profile, kind).name,
    part: ({ part }: Pick<ItemSummary, 'part'>) => profile.words[part],
    className: (letter: string | undefined) =>
      letter === undefined ? '' : `${letter}（${classOf(profile, letter)?.words ?? ''}）`,
  };
}
