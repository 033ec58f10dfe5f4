import { forbidden, notFound, Refusal } from '../errors.ts';
import { hasLeft } from '../handOver.ts';
import { openAdvice } from '../keyItem.ts';
import { isSettled, ledgerOf } from '../promise.ts';
import { type Actor, hasRole, ROLE_NAMES, seesAll } from '../roles.ts';
import type { ItemState, Task } from '../state.ts';
import { openSteps, planOf } from '../stepPlan.ts';
import { deskKey, desksOf } from '../steps/desk.ts';
import { STEPS } from '../steps/table.ts';

/**
 * Whether a person may know of an item: all of the bureau's, the section's, one's own desk, or one's
 * promise or step of a plan; who handed it over sees no more of it by what was done. A collecting body sees no drafts, only what a consultation shows it (present/consultation.ts).
 */
export function maySee(actor: Actor, state: ItemState): boolean {
  if (seesAll(actor)) return true;
  if (state.division?.handler === actor.id) return true;
  if (actor.section !== undefined && state.division?.section === actor.section) return true;
  if (actor.section !== undefined && state.proposal?.sections.includes(actor.section)) return true;
  if (wasAsked(actor, state)) return true;
  const left = hasLeft(state, actor.id);
  const promises = ledgerOf(state).filter((entry) => !(left && isSettled(entry)));
  const steps = left ? openSteps(state) : planOf(state);
  const advice = left ? openAdvice(state) : (state.advicePoints ?? []);
  if ([...promises, ...steps, ...advice].some(({ owner }) => owner === actor.id)) return true;
  return state.tasks.some((task) => sitsInside(actor, task, left));
}

/** A section whose opinion on the division was asked (row 34). */
function wasAsked({ section }: Actor, { divisionAsks = [] }: ItemState): boolean {
  return section !== undefined && divisionAsks.some(({ sections }) => sections.includes(section));
}

/** @throws Refusal NOT_FOUND: who may not see an item does not learn that it exists. */
export function mustSee(actor: Actor, state: ItemState | undefined, itemId: string): ItemState {
  if (!state || !maySee(actor, state)) throw notFound(`没有找到“${itemId}”这一件，请核对编号。`);
  return state;
}

/** The same for somebody who comes to end a task: whose desk it lies on may do that much. */
export function mustReach(actor: Actor, state: ItemState | undefined, itemId: string): ItemState {
  const reaches = (task: Task) =>
    sitsAt(actor, task) && (task.status === 'open' || !(state && hasLeft(state, actor.id)));
  return state?.tasks.some(reaches) ? state : mustSee(actor, state, itemId);
}

/** Whether it lies, or lay, on the actor's desk within the bureau; of one who left only what still does. */
function sitsInside(actor: Actor, task: Task, left: boolean): boolean {
  const counts = !left || task.status === 'open';
  return counts && !('collector' in task.desk) && sitsAt(actor, task);
}

export function sitsAt(actor: Actor, task: Task): boolean {
  return desksOf(actor).includes(deskKey(task.desk));
}

/** May this person end this task? By role and by desk, both (design.md §2). */
export function mayAct(actor: Actor, task: Task): boolean {
  return hasRole(actor, STEPS[task.step].roles) && sitsAt(actor, task);
}

/** @throws Refusal FORBIDDEN naming whose task it is. */
export function mustAct(actor: Actor, task: Task): void {
  if (mayAct(actor, task)) return;
  const rule = STEPS[task.step];
  if (rule.roles.length === 0) {
    throw forbidden(
      '评价只能由代表、委员本人通过邮件中的链接作出，局内任何人不得代填。',
      'RATING_IS_THE_DEPUTYS',
    );
  }
  const names = rule.roles.map((role) => ROLE_NAMES[role]).join('、');
  throw forbidden(`“${rule.name}”由本件的${names}办理，您没有这一权限。`);
}

/** Whether the person works on this item: its handler, the head of the section, or the office. */
export function worksOn(actor: Actor, { division }: Pick<ItemState, 'division'>): boolean {
  if (hasRole(actor, ['handler']) && division?.handler === actor.id) return true;
  if (hasRole(actor, ['section-head']) && actor.section === division?.section) return true;
  return hasRole(actor, ['office-clerk', 'office-head']);
}

/** Whether the person decides what is in dispute: the sponsor of the item, or the director. */
export function settlesDisputes(actor: Actor, { proposal }: Pick<ItemState, 'proposal'>): boolean {
  if (hasRole(actor, ['director'])) return true;
  return hasRole(actor, ['deputy-director']) && proposal?.sponsor === actor.id;
}

/** @throws Refusal FORBIDDEN unless the person works on this item. */
export function mustWorkOn(actor: Actor, state: ItemState, what: string): void {
  if (worksOn(actor, state)) return;
  throw forbidden(`${what}由本件承办人、科室负责人或局办公室办理，您没有这一权限。`);
}

/** @throws Refusal FORBIDDEN unless the actor has one of the roles. */
export function mustHaveRole(
  actor: Actor,
  roles: readonly Actor['roles'][number][],
  what: string,
): void {
  if (hasRole(actor, roles)) return;
  const names = roles.map((role) => ROLE_NAMES[role]).join('、');
  throw new Refusal('forbidden', 'FORBIDDEN', `${what}由${names}办理，您没有这一权限。`);
}
