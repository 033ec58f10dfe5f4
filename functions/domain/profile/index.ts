/** What differs from place to place, validated, and the questions the rest of the code asks of it. */
export type { ClockName, ClockRule } from './clockSchema.ts';
export {
  classOf,
  clock,
  copiesFor,
  createsPromise,
  documentNumber,
  gradeOf,
  kindOf,
  type Occasion,
  officeName,
  paperTitle,
  signOffFor,
  tierOf,
} from './profile.ts';
export type { ClassRule, Grade, KindRule, Profile, SignOffRoute, Tier } from './schema.ts';
