import type { Actor } from '../roles.ts';

/**
 * How a person may end a step: 办理 / 退回 / 整改; 再次办理 / 采纳说明, as the collecting body decides;
 * 准予 / 不准, as the assigning office answered.
 */
export const PERSON_OUTCOMES = [
  'done',
  'return',
  'rectify',
  'again',
  'accept',
  'granted',
  'refused',
] as const;

/** How a step may end; the last three by the deputies' ratings. */
export type Outcome = (typeof PERSON_OUTCOMES)[number] | 'satisfied' | 'unsatisfied' | 'unreturned';

/**
 * Whose desk a task lies on: one person's, a section head's, a role's, or that of a collecting body
 * outside of the bureau (its key among the profile's offices). Written into the task
 * when it is opened, so that "my tasks" is a query by key.
 */
export type Desk =
  | { person: string }
  | { headOf: string }
  | { collector: string }
  | { role: 'office' | 'director' | 'party-secretary' | 'inspector' | 'public' };

/** The desk as a key: `person:clerk`, `head:ldbz`, `role:office`. */
export function deskKey(desk: Desk): string {
  if ('person' in desk) return `person:${desk.person}`;
  if ('collector' in desk) return `collector:${desk.collector}`;
  return 'headOf' in desk ? `head:${desk.headOf}` : `role:${desk.role}`;
}

/** Every desk at which this person sits. */
export function desksOf(actor: Actor): string[] {
  const desks = [`person:${actor.id}`];
  if (actor.roles.includes('section-head') && actor.section) desks.push(`head:${actor.section}`);
  if (actor.roles.includes('collector') && actor.office) desks.push(`collector:${actor.office}`);
  if (actor.roles.some((role) => role === 'office-clerk' || role === 'office-head')) {
    desks.push('role:office');
  }
  for (const role of ['director', 'party-secretary', 'inspector'] as const) {
    if (actor.roles.includes(role)) desks.push(`role:${role}`);
  }
  return desks;
}
