import { describe, expect, it } from 'vitest';
import { mayAct, mustAct } from '../../../functions/domain/decide/authorize.ts';
import { type Actor, ROLES, type Role } from '../../../functions/domain/roles.ts';
import { STEP_IDS, type StepId } from '../../../functions/domain/steps/ids.ts';
import { STEPS } from '../../../functions/domain/steps/table.ts';
import { taskOf } from '../../support/given.ts';
import { CELLS, COLUMNS } from '../../support/permissionTable.ts';
import { refused } from '../../support/refusing.ts';
import { waitingAt } from '../../support/waitingAt.ts';

/** The person whose own desk the step is, with a role. */
function atDesk(step: StepId, role: Role): Actor {
  const { desk } = taskOf(waitingAt(step), step);
  const id = 'person' in desk ? desk.person : 'somebody';
  const section = 'headOf' in desk ? desk.headOf : 'ldbz';
  const office = 'collector' in desk ? { office: desk.collector } : {};
  return { id, name: '在位的人', roles: [role], section, ...office };
}

/** Somebody with the role in another section, at no desk of this item. */
const elsewhere = (role: Role): Actor => ({
  id: 'stranger',
  name: '别处的人',
  roles: [role],
  section: 'ylbx',
  office: 'cppccProposals',
});

it('has a row for every step and a column for every role', () => {
  expect(new Set(CELLS.map(({ step }) => step))).toEqual(new Set(STEP_IDS));
  expect(COLUMNS).toEqual(ROLES);
  expect(CELLS).toHaveLength(STEP_IDS.length * ROLES.length);
});

describe.each(STEP_IDS.map((step) => [step]))('%s', (step) => {
  const task = taskOf(waitingAt(step), step);

  it.each(CELLS.filter((cell) => cell.step === step))('$role $mark', ({ role, mark }) => {
    expect(mayAct(atDesk(step, role), task)).toBe(mark !== '·');
    expect(mayAct(elsewhere(role), task)).toBe(mark === '○');
  });

  it('nobody without a role', () => {
    expect(mayAct({ ...atDesk(step, 'handler'), roles: [] }, task)).toBe(false);
  });

  it('says whose it is', () => {
    const code = step.endsWith('consult') ? 'RATING_IS_THE_DEPUTYS' : 'FORBIDDEN';
    expect(refused(() => mustAct(elsewhere('auditor'), task))).toBe(`forbidden ${code}`);
  });
});

it('names each step once, in Chinese and in English', () => {
  const rules = Object.values(STEPS);
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  expect(new Set(rules.map(({ english }) => english)).size).toBe(rules.length);
});

it('lets the outcomes of a consultation come from ratings only', () => {
  const persons = Object.entries(STEPS).filter(([step]) => !step.endsWith('consult'));
  const outcomes = new Set(persons.flatMap(([, { outcomes: of }]) => of));
  expect([...outcomes].toSorted()).toEqual([
    'accept',
    'again',
    'done',
    'granted',
    'rectify',
    'refused',
    'return',
  ]);
});
