import type { Role } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { Store } from '../../store/store.ts';
import type { ReportModel } from './model.ts';

/** What a report is about. */
export interface ReportScope {
  /** Of the sessions whose items are counted; of a term the last one. */
  year: number;
  /** 第几届 */
  term?: number | undefined;
  /** 主送: key of the profile's offices, by which the kinds of items are chosen. */
  to?: string | undefined;
  /** 调度轮次 */
  id?: string | undefined;
}

/** From what a report is made. */
export interface ReportSource {
  store: Store;
  rules: Rules;
  scope: ReportScope;
}

/** A kind of report, and who may read it; nobody else may. */
export interface ReportKind {
  id: string;
  name: string;
  /** What must be named to get one. */
  needs: readonly ('id' | 'to' | 'term')[];
  readers: readonly Role[];
  load(source: ReportSource): Promise<ReportModel>;
}

/** 局办公室、局领导、审计. */
export const LEADERS_AND_OFFICE: readonly Role[] = [
  'office-clerk',
  'office-head',
  'director',
  'deputy-director',
  'auditor',
];

/** Those too who prepare the party group's meeting, or check what is reported to it. */
export const PARTY_GROUPS_READERS: readonly Role[] = [
  ...LEADERS_AND_OFFICE,
  'party-secretary',
  'inspector',
];
