import { describe, expect, it } from 'vitest';
import { mayAct, mustAct } from '../../../functions/domain/decide/authorize.ts';
import { type Actor, ROLES, type Role } from '../../../functions/domain/roles.ts';
import { STEP_IDS, type StepId } from '../../../functions/domain/steps/ids.ts';
import { STEPS } from '../../../functions/domain/steps/table.ts';
import { taskOf } from '../../support/given.ts';
import { refused } from '../../support/refusing.ts';
import { waitingAt } from '../../support/waitingAt.ts';

/**
 * Who may end which step, written out and not computed: one row a step, one column a role.
 * ● at the desk only: the item's own handler, sponsor, section head; ○ any who has the role; · nobody.
 */
const COLUMNS: readonly Role[] = [
  'office-clerk',
  'office-head',
  'director',
  'deputy-director',
  'section-head',
  'handler',
  'party-secretary',
  'inspector',
  'collector',
  'auditor',
  'admin',
];
const TABLE = `
  propose          ○ ○ · · · · · · · · ·
  endorse-deputy   · · · ● · · · · · · ·
  endorse-director · · ○ · · · · · · · ·
  assign           ○ ○ · · · · · · · · ·
  investigate      · · · · · ● · · · · ·
  classify         · · · · ● · · · · · ·
  draft            · · · · · ● · · · · ·
  check            ○ ○ · · · · · · · · ·
  section-review   · · · · ● · · · · · ·
  office-review    ○ ○ · · · · · · · · ·
  deputy-review    · · ● ● · · · · · · ·
  party-group      · · · · · · ○ · · · ·
  sign             · · ○ · · · · · · · ·
  number           ○ ○ · · · · · · · · ·
  deliver          · · · · · ● · · · · ·
  consult          · · · · · · · · · · ·
  decide           · · · · · · · · ● · ·
  inspect          · · · · · · · ○ · · ·
  rectify          · · · · · ● · · · · ·
  co-draft         · · · · · ● · · · · ·
  co-send          ○ ○ · · · · · · · · ·
  second-draft     · · · · · ● · · · · ·
  second-review    · · ● ● · · · · · · ·
  second-sign      · · ○ · · · · · · · ·
  second-deliver   · · · · · ● · · · · ·
  second-consult   · · · · · · · · · · ·
  return-sign      · · ○ · · · · · · · ·
  return-answer    ○ ○ · · · · · · · · ·
`;

const cells = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [step, ...marks] = line.trim().split(/\s+/);
    return marks.map((mark, column) => ({
      step: step as StepId,
      role: COLUMNS[column] as Role,
      mark,
    }));
  });

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
  expect(new Set(cells.map(({ step }) => step))).toEqual(new Set(STEP_IDS));
  expect(COLUMNS).toEqual(ROLES);
  expect(cells).toHaveLength(STEP_IDS.length * ROLES.length);
});

describe.each(STEP_IDS.map((step) => [step]))('%s', (step) => {
  const task = taskOf(waitingAt(step), step);

  it.each(cells.filter((cell) => cell.step === step))('$role $mark', ({ role, mark }) => {
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
