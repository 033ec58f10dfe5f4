/** The roles of the bureau and of those who watch it (mission.md, design.md §5). */
export const ROLES = [
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
] as const;

export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Record<Role, string> = {
  'office-clerk': '局办公室经办',
  'office-head': '局办公室主任',
  director: '主要负责人',
  'deputy-director': '分管领导',
  'section-head': '科室负责人',
  handler: '具体承办人',
  'party-secretary': '党组秘书',
  inspector: '督查组',
  collector: '征询归口单位',
  auditor: '审计',
  admin: '管理员',
};

/** Rank present at a meeting, highest first (domain.md §4.4): decides the 面复率 by level. */
export type Rank = 'director' | 'deputy' | 'section' | 'staff';

export const RANK_NAMES: Record<Rank, string> = {
  director: '主要领导',
  deputy: '班子成员',
  section: '科室负责人',
  staff: '经办人员',
};

export interface Person {
  id: string;
  name: string;
  roles: Role[];
  /** The section the person works in. */
  section?: string;
  /** The sections a deputy director leads. */
  sections?: string[];
  /** The office outside of the bureau that the person works for, a key of the profile's offices. */
  office?: string;
  title?: string;
  rank: Rank | 'outside';
  email?: string;
  phone?: string;
}

/** A unit outside of the bureau that may be asked to contribute: where it takes its mail. */
export interface OutsideUnit {
  name: string;
  email?: string;
  /** 联系人及电话 */
  contact?: string;
}

/** People and sections of the bureau; the units it works with are loaded with them and read apart. */
export interface Directory {
  bureau: { name: string; shortName: string };
  sections: { id: string; name: string }[];
  people: Person[];
  /** 协办单位通讯录 */
  units?: OutsideUnit[];
}

/** Who gives a command: a person with the roles of the token, or the system itself. */
export interface Actor {
  id: string;
  name: string;
  roles: Role[];
  section?: string;
  office?: string;
}

/** The actor of what no person does: workflow, schedules, reactions. */
export const SYSTEM: Actor = { id: 'system', name: '系统', roles: [] };

/** Those who see every item of the bureau; the others see their section's or their own. */
const SEES_ALL: ReadonlySet<Role> = new Set<Role>([
  'office-clerk',
  'office-head',
  'director',
  'deputy-director',
  'party-secretary',
  'inspector',
  'auditor',
  'admin',
]);

export function hasRole(actor: Pick<Actor, 'roles'>, roles: readonly Role[]): boolean {
  return actor.roles.some((role) => roles.includes(role));
}

export function seesAll(actor: Actor): boolean {
  return actor.roles.some((role) => SEES_ALL.has(role));
}

export function personOf(directory: Directory, id: string): Person | undefined {
  return directory.people.find((person) => person.id === id);
}

export function sectionName(directory: Directory, id: string): string {
  return directory.sections.find((section) => section.id === id)?.name ?? id;
}
