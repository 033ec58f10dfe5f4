import { invalid } from '../errors.ts';
import type { DirectoryLoaded } from '../events.ts';
import type { Directory } from '../roles.ts';

function doubled(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) !== index);
}

/**
 * 更新通讯录: the whole of it at once.
 * @throws Refusal ID_DOUBLED, SECTION_UNKNOWN, LEADER_MISSING
 */
export function loadDirectory(directory: Directory): DirectoryLoaded {
  const twice =
    doubled(directory.people.map(({ id }) => id)) ??
    doubled(directory.sections.map(({ id }) => id)) ??
    doubled((directory.units ?? []).map(({ name }) => name));
  if (twice) throw invalid('ID_DOUBLED', `“${twice}”出现了两次，编号不能重复。`, 'people');
  const sections = new Set(directory.sections.map(({ id }) => id));
  for (const person of directory.people) {
    const unknown = [person.section ?? [], person.sections ?? []]
      .flat()
      .find((id) => !sections.has(id));
    if (unknown) {
      throw invalid(
        'SECTION_UNKNOWN',
        `${person.name}所在的“${unknown}”不在科室名单里。`,
        'people',
      );
    }
  }
  if (!directory.people.some(({ roles }) => roles.includes('director'))) {
    throw invalid('LEADER_MISSING', '通讯录里须有一位主要负责人。', 'people');
  }
  return { type: 'directory.loaded', data: { directory } };
}
