import type { Submitter } from '../../domain/item.ts';
import type { Directory, Person, Role } from '../../domain/roles.ts';
import { personOf } from '../../domain/roles.ts';
import type { Desk } from '../../domain/steps/desk.ts';
import { submitterTitle } from '../words.ts';

/** Somebody who can be written to. */
export interface Addressee {
  id: string;
  name: string;
  address: string;
  greeting: string;
}

const OFFICE: readonly Role[] = ['office-clerk', 'office-head'];

/** Everybody who has one of the roles. */
export function withRoles(directory: Directory, roles: readonly Role[]): Person[] {
  return directory.people.filter((person) => person.roles.some((role) => roles.includes(role)));
}

/** The heads of a section. */
export function headsOf(directory: Directory, section: string | undefined): Person[] {
  return withRoles(directory, ['section-head']).filter((person) => person.section === section);
}

/** Everybody of 局办公室. */
export function officePeople(directory: Directory): Person[] {
  return withRoles(directory, OFFICE);
}

/** The people of a collecting body, by its key among the profile's offices. */
export function collectorsOf(directory: Directory, office: string): Person[] {
  return withRoles(directory, ['collector']).filter((person) => person.office === office);
}

/** Everybody who sits at a desk; nobody of the bureau sits at the deputies'. */
export function peopleAt(desk: Desk, directory: Directory): Person[] {
  if ('person' in desk) return people(directory, desk.person);
  if ('headOf' in desk) return headsOf(directory, desk.headOf);
  if ('collector' in desk) return collectorsOf(directory, desk.collector);
  if (desk.role === 'office') return officePeople(directory);
  return desk.role === 'public' ? [] : withRoles(directory, [desk.role]);
}

/** The people with these ids; ids that are not given or not known are passed over. */
export function people(directory: Directory, ...ids: (string | undefined)[]): Person[] {
  return ids.flatMap((id) => (id && personOf(directory, id)) || []);
}

/** Those of the bureau who have an address, each once. */
export function staff(persons: readonly Person[]): Addressee[] {
  const byId = new Map(persons.map((person) => [person.id, person]));
  return [...byId.values()].flatMap(({ id, name, email }) =>
    email ? [{ id, name, address: email, greeting: `${name}同志` }] : [],
  );
}

/** The deputies and members who have an address. */
export function submitters(list: readonly Submitter[]): Addressee[] {
  return list.flatMap((submitter) => {
    const { id, name, email } = submitter;
    return email ? [{ id, name, address: email, greeting: submitterTitle(submitter) }] : [];
  });
}
