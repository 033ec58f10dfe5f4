import { addDays, addMonths } from './dates.ts';
import { present, same } from './difference.ts';
import type { Item } from './types.ts';

type ItemKind = 'suggestion' | 'motion' | 'proposal';

/** A clock of the place. */
export interface Clock {
  anchor: string;
  n: number;
  unit: 'day' | 'workingDay' | 'month';
  except?: { when: { kinds?: string[]; recess?: boolean }; n?: number }[];
}

/** The profile in force, as GET /v1/profile gives it and as far as the scenarios ask it. */
export interface Profile {
  id: string;
  version: string;
  name: string;
  words: { co: string; coOpinion: string };
  kinds: Record<string, { replyNumber: string; coNumber: string }>;
  clocks: Record<string, Clock>;
  offices: Record<string, { name: string }>;
  copies: Record<ItemKind, { office: string; copies: number }[]> & { toCoUnits: boolean };
  extension: { needsConsent: boolean; tellsAuthor: boolean };
  delivery: { joint: 'each' | 'leadByConsent' | 'lead' };
  letter: { joint: 'each' | 'all' };
  digests: {
    daily: { templates: string[]; dueWithin: number };
    urgent: { within: number; keyItems: boolean };
    weekly: { weekday: number; roles: string[] };
  };
  platformFiles?: {
    id: string;
    kinds: string[];
    format: 'xlsx' | 'csv';
    encoding?: string;
    columns: { header: string; field?: string; codes?: Record<string, string> }[];
  }[];
  rounds: { yearEnd: { from: string }; lookBack: { ratedWithin?: object } };
  withdrawal: { by: 'lead' | 'all' };
  rating: { remindsAtEnd: boolean; ratesPromises: boolean; axes: { word: string }[] };
  keyItems: {
    directorHandles: boolean;
    directorReplies: boolean;
    taskForce: boolean;
    hearsSupervisors: boolean;
  };
  classes: {
    letter: string;
    solved: boolean;
    createsPromise: boolean;
    needsReason: boolean;
    reviewYearly: boolean;
  }[];
  signOff: {
    reply: { review: string[]; partyGroup: boolean; superiorCheck?: boolean };
    except?: {
      when: { keyItem?: boolean };
      review?: string[];
      partyGroup?: boolean;
      superiorCheck?: boolean;
    }[];
  };
}

/** The letter of what is solved, of a promise, or of what is not possible now, in this place. */
export function letterOf({ classes }: Profile, what: 'solved' | 'promise' | 'impossible'): string {
  const found = classes.find(({ solved, createsPromise, needsReason }) =>
    what === 'solved' ? solved : what === 'promise' ? createsPromise : needsReason,
  );
  return present(`${what} 的类别`, found).letter;
}

/** Which roles review the reply to an item here, and whether the party group studies it. */
export function signOffOf({ signOff }: Profile, { keyItem }: Pick<Item, 'keyItem'>) {
  const { reply, except = [] } = signOff;
  return { ...reply, ...except.find(({ when }) => when.keyItem === keyItem) };
}

/** 抄送 of a kind of item here: the key and name of each office, and how many copies. */
export function copiesOf({ copies, offices }: Profile, kind: string) {
  return (copies[kind as ItemKind] ?? []).map((one) => ({
    ...one,
    name: offices[one.office]?.name ?? '',
  }));
}

/** A 文号 of this place: the pattern with any year and number. */
export function numberOf(pattern: string): RegExp {
  return new RegExp(`^${pattern.replace('{year}', '\\d{4}').replace('{n}', '\\d+')}$`);
}

/** Rolling over the longest holiday takes no more days than this. */
const LONGEST_HOLIDAY = 10;

/** The days between which a clock of the place may end, reckoned without the calendar. */
function windowOf({ n, unit }: Clock, from: string): [string, string] {
  if (unit === 'workingDay') return [addDays(from, n), addDays(from, 2 * n + LONGEST_HOLIDAY)];
  const day = unit === 'month' ? addMonths(from, n) : addDays(from, n);
  return [day, addDays(day, LONGEST_HOLIDAY)];
}

/** The clock ended where it may; a day fixed by the assigning office ends it earlier. */
export function fitsClock(what: string, clock: Clock, from: string, due: string, fixed?: string) {
  const [first, last] = windowOf(clock, from);
  const fits = fixed && fixed < first ? due === fixed : due >= first && due <= last;
  same(
    `${what} ${due} 为 ${from} 起 ${clock.n} ${clock.unit}（遇假顺延），或交办单的日期`,
    true,
    fits,
  );
}
