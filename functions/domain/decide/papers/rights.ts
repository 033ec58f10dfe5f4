import { knowsConfidential } from '../../confidential.ts';
import { forbidden } from '../../errors.ts';
import type { Paper } from '../../paper.ts';
import type { Profile } from '../../profile/profile.ts';
import { type Actor, hasRole } from '../../roles.ts';
import type { ItemState } from '../../state.ts';
import { settlesDisputes, worksOn } from '../authorize.ts';

/** @throws Refusal FORBIDDEN unless the person works on the item, answers for it or inspects it. */
export function mustKeepPapers(actor: Actor, state: ItemState): void {
  if (worksOn(actor, state) || settlesDisputes(actor, state)) return;
  if (hasRole(actor, ['inspector'])) return;
  throw forbidden('材料由本件承办人、科室负责人、包案领导、督查组或局办公室收入，您没有这一权限。');
}

/**
 * Whether a person may read what a paper says, besides that it is there: nobody whom the contact data or a
 * name that was asked to be kept secret does not concern (design.md §5; domain.md §3.2). A photograph or a
 * draft may name somebody too, so that of an item with such a name none is opened.
 */
export function mayOpen(
  actor: Actor,
  state: ItemState,
  { personal }: Pick<Paper, 'personal'>,
  profile: Profile,
  seesContactData: boolean,
): boolean {
  const secret = state.item.submitters.some(({ confidential }) => confidential);
  if (secret && !knowsConfidential(actor, state, profile)) return false;
  return !personal || seesContactData;
}

/** Whether a person may read a paper that was removed. */
export const mayOpenRemoved = (actor: Actor): boolean =>
  hasRole(actor, ['office-clerk', 'office-head', 'auditor']);
