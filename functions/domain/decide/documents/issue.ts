import { mustExist } from '../../calendar/mustExist.ts';
import {
  type BureauDocument,
  type Edition,
  editionInForce,
  latestEdition,
} from '../../document.ts';
import { forbidden, invalid, notFound, Refusal } from '../../errors.ts';
import type {
  DocumentApproved,
  DocumentIssued,
  DocumentReplaced,
  DocumentSentBack,
  FaultCorrected,
} from '../../events.ts';
import { type Actor, type Directory, hasRole } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import { mustHaveRole } from '../authorize.ts';
import { OFFICE } from '../intake.ts';

/** The director's word on a draft. */
export interface Approval {
  approved: boolean;
  opinion?: string;
}

/**
 * 批准 or 退回 by the director (row 35).
 * @throws Refusal FORBIDDEN, NOT_A_DRAFT, REASON_MISSING
 */
export function approveDocument(
  document: BureauDocument,
  { approved, opinion }: Approval,
  actor: Actor,
  { today }: Rules,
): DocumentApproved | DocumentSentBack {
  mustHaveRole(actor, ['director'], '批准文件');
  const { edition, status, sentBack } = latestEdition(document);
  if (status !== 'draft' || sentBack) {
    throw new Refusal('conflict', 'NOT_A_DRAFT', '没有待批准的草稿，请刷新页面。');
  }
  const data = { edition, on: today };
  if (approved) {
    return { type: 'document.approved', data: { ...data, ...(opinion ? { opinion } : {}) } };
  }
  if (!opinion?.trim()) throw invalid('REASON_MISSING', '退回须写明理由。', 'opinion');
  return { type: 'document.sent-back', data: { ...data, opinion } };
}

/** 文号 with its year in 〔〕 (GB/T 9704); the bureau's general register gives it out. */
const NUMBER = /^[^〔〕[\]【】()（）]+〔\d{4}〕\d+号$/;

/** Handlers and heads: of the plan's items, or of the sections the document is for. */
function toBeTold({ plan, sections, faults = [] }: Edition, directory: Directory): string[] {
  const concerned = plan
    ? new Set(plan.items.map(({ section }) => section))
    : new Set(sections.length > 0 ? sections : directory.sections.map(({ id }) => id));
  const handlers = plan && new Set(plan.items.map(({ handler }) => handler));
  const people = directory.people.filter(({ id, roles, section }) => {
    if (section === undefined || !concerned.has(section)) return false;
    if (roles.includes('section-head')) return true;
    return roles.includes('handler') && (handlers?.has(id) ?? true);
  });
  return [...new Set([...people.map(({ id }) => id), ...faults.map(({ by }) => by)])];
}

/** 印发 as the office does it. */
export interface Issue {
  documentNumber: string;
  /** Civil date; without it from today. */
  validFrom?: string;
}

/**
 * 印发 (rows 13, 26, 35): only what the director approved; those whom it concerns are told once.
 * @throws Refusal FORBIDDEN, NOT_APPROVED, NUMBER_FORMAT, IMPOSSIBLE_DATE, VALID_PAST
 */
export function issueDocument(
  document: BureauDocument,
  { documentNumber, validFrom }: Issue,
  actor: Actor,
  { directory, today }: Rules,
): DocumentIssued {
  mustHaveRole(actor, OFFICE, '印发文件');
  const latest = latestEdition(document);
  if (latest.status !== 'approved') {
    throw new Refusal('blocked', 'NOT_APPROVED', '须经主要负责人批准后才能印发。');
  }
  if (!NUMBER.test(documentNumber)) {
    throw invalid(
      'NUMBER_FORMAT',
      '文号应写成“×人社发〔2026〕12号”的样子，年份用六角括号。',
      'documentNumber',
    );
  }
  const from = validFrom ?? today;
  mustExist(from, 'validFrom');
  if (from < today) throw invalid('VALID_PAST', '施行日期不能早于印发日期。', 'validFrom');
  return {
    type: 'document.issued',
    data: {
      edition: latest.edition,
      documentNumber,
      on: today,
      validFrom: from,
      tell: toBeTold(latest, directory),
    },
  };
}

/** The event of a document whose place another takes. */
export function replaceDocument(by: string, { today }: Rules): DocumentReplaced {
  return { type: 'document.replaced', data: { by, on: today } };
}

/**
 * 纠错完成: by the one who is named, or the office.
 * @throws Refusal FAULT_NOT_FOUND, FORBIDDEN, FAULT_CORRECTED
 */
export function correctFault(
  document: BureauDocument,
  faultId: string,
  report: string,
  actor: Actor,
  { today }: Rules,
): FaultCorrected {
  const fault = editionInForce(document)?.faults?.find((known) => known.faultId === faultId);
  if (!fault) throw notFound('已印发的清单里没有这一项，请核对。', 'FAULT_NOT_FOUND');
  if (fault.by !== actor.id && !hasRole(actor, OFFICE)) {
    throw forbidden('纠错情况由责任人或局办公室登记，您没有这一权限。');
  }
  if (document.reports[faultId]) {
    throw new Refusal('conflict', 'FAULT_CORRECTED', '这一项已经登记纠正，请刷新页面。');
  }
  return { type: 'document.fault-corrected', data: { faultId, report, on: today } };
}
