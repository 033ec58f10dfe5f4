import { forbidden } from '../../errors.ts';
import { type Actor, hasRole, seesAll } from '../../roles.ts';
import { OFFICE } from '../intake.ts';

/** Whether the person keeps the drafts of a section: its head, or the office. */
export function keepsDraftsOf(section: string, actor: Actor): boolean {
  if (hasRole(actor, OFFICE)) return true;
  return hasRole(actor, ['section-head']) && actor.section === section;
}

/** @throws Refusal FORBIDDEN unless the person keeps the section's drafts */
export function mustKeepDraftsOf(section: string, actor: Actor, what: string): void {
  if (keepsDraftsOf(section, actor)) return;
  throw forbidden(`${what}由主办科室负责人或局办公室办理，您没有这一权限。`);
}

/** Whether the person may read a section's drafts and what was answered. */
export function seesDraftsOf(section: string, actor: Actor): boolean {
  return seesAll(actor) || actor.section === section;
}
