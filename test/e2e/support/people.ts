import { present } from './difference.ts';
import type { Person, Task } from './types.ts';

/** The people of the bureau, found by what they do. */
export interface People {
  all: readonly Person[];
  byId(id: string): Person;
  /** Everybody who sits at the desk of a task; nobody at the deputies'. */
  at(desk: Task['desk']): Person[];
  headOf(section: string): Person;
  handlersOf(section: string): Person[];
  /** The deputy director who leads a section. */
  leaderOf(section: string): Person;
}

const AT_ROLE: Record<string, string[]> = {
  office: ['office-clerk', 'office-head'],
  director: ['director'],
  'party-secretary': ['party-secretary'],
  inspector: ['inspector'],
  public: [],
};

/** Looks people up in a list. */
export function createPeople(all: readonly Person[]): People {
  const withRole = (roles: readonly string[]) =>
    all.filter((person) => person.roles.some((role) => roles.includes(role)));
  const heads = (section: string | undefined) =>
    withRole(['section-head']).filter((person) => person.section === section);
  const collectors = (office: string) =>
    withRole(['collector']).filter((person) => person.office === office);
  const byId = (id: string) =>
    present(
      `通讯录里的 ${id}`,
      all.find((person) => person.id === id),
    );

  return {
    all,
    byId,
    at({ person, headOf, collector, role }) {
      if (collector !== undefined) return collectors(collector);
      if (person !== undefined) return [byId(person)];
      return headOf === undefined ? withRole(AT_ROLE[role ?? ''] ?? []) : heads(headOf);
    },
    headOf: (section) => present(`${section} 的负责人`, heads(section)[0]),
    handlersOf: (section) => withRole(['handler']).filter((person) => person.section === section),
    leaderOf: (section) =>
      present(
        `分管 ${section} 的领导`,
        withRole(['deputy-director']).find((person) => person.sections?.includes(section)),
      ),
  };
}
