import type { Actor } from '../roles.ts';

/** How a step may end: 办理 / 退回 / 整改 by a person; the last three by the deputies' ratings. */
export type Outcome = 'done' | 'return' | 'rectify' | 'satisfied' | 'unsatisfied' | 'unreturned';

/**
 * Whose desk a task lies on: one person's, a section head's, or a role's. Written into the task
 * when it is opened, so that "my tasks" is a query by key.
 */
export type Desk =
  | { person: string }
  | { headOf: string }
  | { role: 'office' | 'director' | 'party-secretary' | 'inspector' | 'public' };

/** The desk as a key: `person:clerk`, `head:ldbz`, `role:office`. */
export function deskKey(desk: Desk): string {
  if ('person' in desk) return `person:${desk.person}`;
  return 'headOf' in desk ? `head:${desk.headOf}` : `role:${desk.role}`;
}

/** Every desk at which this person sits. */
export function desksOf(actor: Actor): string[] {
  const desks = [`person:${actor.id}`];
  if (actor.roles.includes('section-head') && actor.section) desks.push(`head:${actor.section}`);
  if (actor.roles.some((role) => role === 'office-clerk' || role === 'office-head')) {
    desks.push('role:office');
  }
  for (const role of ['director', 'party-secretary', 'inspector'] as const) {
    if (actor.roles.includes(role)) desks.push(`role:${role}`);
  }
  return desks;
}
