import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Person {
  id: string;
  name: string;
  roles: string[];
  section?: string;
  sections?: string[];
  title: string;
  rank: string;
  email: string;
  phone: string;
}

interface Directory {
  bureau: { name: string; shortName: string };
  sections: { id: string; name: string }[];
  people: Person[];
}

const { sections, people }: Directory = JSON.parse(
  readFileSync(new URL('../../samples/directory.json', import.meta.url), 'utf8'),
);
const inRole = (role: string) => people.filter((person) => person.roles.includes(role));

describe('samples/directory.json', () => {
  it('names nobody twice', () => {
    for (const key of ['id', 'name', 'email', 'phone'] as const) {
      expect(new Set(people.map((person) => person[key])).size).toBe(people.length);
    }
  });

  it('has the people that scripts go by', () => {
    const ids = people.map((person) => person.id);
    for (const id of [
      'clerk',
      'office',
      'director',
      'deputy1',
      'deputy2',
      'deputy3',
      'secretary',
      'inspector1',
      'inspector2',
      'collector-npc',
      'collector-npc-2',
      'collector-cppcc',
      'auditor',
      'admin',
    ]) {
      expect(ids).toContain(id);
    }
  });

  it('gives each business section a head, two handlers and exactly one deputy director', () => {
    for (const { id } of sections) {
      const leaders = inRole('deputy-director').filter((person) => person.sections?.includes(id));
      expect(leaders).toHaveLength(1);
      if (id === 'bgs') continue;
      expect(inRole('section-head').map((person) => person.id)).toContain(`head-${id}`);
      const handlers = inRole('handler').filter((person) => person.section === id);
      expect(handlers.map((person) => person.id)).toEqual([`handler-${id}-1`, `handler-${id}-2`]);
    }
  });

  it('uses known roles, ranks and sections, and example addresses only', () => {
    const roles =
      'office-clerk office-head director deputy-director section-head handler party-secretary inspector collector auditor admin'.split(
        ' ',
      );
    const known = new Set(sections.map((section) => section.id));
    for (const person of people) {
      expect(person.roles.every((role) => roles.includes(role))).toBe(true);
      expect(['director', 'deputy', 'section', 'staff', 'outside']).toContain(person.rank);
      expect(person.email).toMatch(/\.huiyin\.example$/);
      for (const section of [person.section, ...(person.sections ?? [])]) {
        if (section !== undefined) expect(known.has(section)).toBe(true);
      }
    }
    expect(new Set(people.flatMap((person) => person.roles))).toEqual(new Set(roles));
  });
});
