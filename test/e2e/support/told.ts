import type { People } from './people.ts';
import type { Profile } from './profile.ts';
import type { Item, Person, Submitter } from './types.ts';

/** Somebody who can be written to, if there is an address. */
export type Addressee = Pick<Person | Submitter, 'name' | 'email'>;

/** Of which item somebody is told, and who there is. */
export interface Told {
  item: Item;
  people: People;
  profile: Profile;
}
