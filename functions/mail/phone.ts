import { type Directory, type Person, personOf } from '../domain/roles.ts';
import type { PhoneWords } from './planned.ts';

function phoneOf(person: Person | undefined, name?: string): PhoneWords | undefined {
  return person?.phone ? { name: name ?? person.name, phone: person.phone } : undefined;
}

/** 局办公室's telephone: the clerk's, or else the head's. */
export function officePhone(directory: Directory): PhoneWords | undefined {
  const of = (role: 'office-clerk' | 'office-head') =>
    directory.people.find((person) => person.roles.includes(role) && person.phone);
  return phoneOf(of('office-clerk') ?? of('office-head'), '局办公室');
}

/** The handler's telephone, or else the office's. */
export function handlerPhone(
  directory: Directory,
  handler: string | undefined,
): PhoneWords | undefined {
  return phoneOf(handler ? personOf(directory, handler) : undefined) ?? officePhone(directory);
}

/** The telephone of a section's head, or else the office's. */
export function sectionPhone(directory: Directory, section: string): PhoneWords | undefined {
  const head = directory.people.find(
    (person) => person.section === section && person.roles.includes('section-head'),
  );
  return phoneOf(head) ?? officePhone(directory);
}
