import { contacts } from './kinds/contacts.ts';
import { division } from './kinds/division.ts';
import { items } from './kinds/items.ts';
import { lookBack } from './kinds/lookBack.ts';
import { partyGroup } from './kinds/partyGroup.ts';
import { promises } from './kinds/promises.ts';
import { ratings } from './kinds/ratings.ts';
import { supervision } from './kinds/supervision.ts';
import { urges } from './kinds/urges.ts';
import type { SheetKind } from './source.ts';

/** Every table that can be had, in the order in which they are offered. */
export const SHEETS: readonly SheetKind[] = [
  division,
  supervision,
  items,
  promises,
  contacts,
  ratings,
  urges,
  lookBack,
  partyGroup,
];
