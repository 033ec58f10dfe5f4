import type { Role } from '../../functions/domain/roles.ts';
import type { StepId } from '../../functions/domain/steps/ids.ts';

/**
 * Who may end which step, written out and not computed: one row a step, one column a role.
 * ● at the desk only: the item's own handler, sponsor, section head; ○ any who has the role; · nobody.
 */
export const COLUMNS: readonly Role[] = [
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
  superior-check   ○ ○ · · · · · · · · ·
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

/** Cell by cell. */
export const CELLS = TABLE.trim()
  .split('\n')
  .flatMap((line) => {
    const [step, ...marks] = line.trim().split(/\s+/);
    return marks.map((mark, column) => ({
      step: step as StepId,
      role: COLUMNS[column] as Role,
      mark,
    }));
  });
