import { mustExist } from '../../calendar/mustExist.ts';
import {
  type BureauDocument,
  type DocumentContent,
  type DocumentKind,
  latestEdition,
  type NewFault,
  type Plan,
} from '../../document.ts';
import { invalid, Refusal } from '../../errors.ts';
import type { DocumentDrafted, DocumentRevised } from '../../events.ts';
import { type Actor, personOf } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import { mustHaveRole } from '../authorize.ts';
import { OFFICE } from '../intake.ts';

/** What the office drafts; the plan's own part is computed before (plan.ts). */
export interface NewContent {
  title: string;
  text: string;
  sections?: string[];
  faults?: NewFault[];
}

/** Which document is begun. */
export interface NewDocument extends NewContent {
  kind: DocumentKind;
  year: number;
  replaces?: string[];
}

function checkFaults(faults: readonly NewFault[], { directory, today }: Rules): void {
  for (const { by, until } of faults) {
    if (!personOf(directory, by))
      throw invalid('PERSON_UNKNOWN', `通讯录里没有“${by}”。`, 'faults');
    mustExist(until, 'faults');
    if (until <= today) throw invalid('DUE_PAST', '纠正期限须在今天之后。', 'faults');
  }
}

/** What an edition holds. @throws Refusal SECTION_UNKNOWN, FAULTS_MISPLACED, PERSON_UNKNOWN, DUE_PAST */
function contentOf(
  kind: DocumentKind,
  { title, text, sections = [], faults = [] }: NewContent,
  plan: Plan | undefined,
  rules: Rules,
): DocumentContent {
  const unknown = sections.find((id) => !rules.directory.sections.some((known) => known.id === id));
  if (unknown) throw invalid('SECTION_UNKNOWN', `没有“${unknown}”这个科室。`, 'sections');
  if ((kind === 'correction-list') !== faults.length > 0) {
    throw invalid(
      'FAULTS_MISPLACED',
      '纠错清单须逐项写明问题、措施、责任人和期限；其他文件不写。',
      'faults',
    );
  }
  checkFaults(faults, rules);
  return {
    title,
    text,
    sections: [...new Set(sections)],
    ...(plan ? { plan } : {}),
    ...(faults.length > 0
      ? { faults: faults.map((fault, index) => ({ faultId: `fault-${index + 1}`, ...fault })) }
      : {}),
  };
}

/**
 * 起草文件 (rows 13, 26, 35).
 * @param replaced the documents it is to take the place of
 * @throws Refusal FORBIDDEN, REPLACES_UNISSUED, and those of its content
 */
export function draftDocument(
  documentId: string,
  { kind, year, replaces = [], ...content }: NewDocument,
  plan: Plan | undefined,
  replaced: readonly BureauDocument[],
  actor: Actor,
  rules: Rules,
): DocumentDrafted {
  mustHaveRole(actor, OFFICE, '起草文件');
  const unissued = replaced.find(
    ({ editions }) => !editions.some((one) => one.status === 'issued'),
  );
  if (unissued) {
    throw invalid(
      'REPLACES_UNISSUED',
      `“${unissued.documentId}”不是有效的文件，不能取代。`,
      'replaces',
    );
  }
  return {
    type: 'document.drafted',
    data: {
      documentId,
      kind,
      year,
      replaces: [...new Set(replaces)],
      on: rules.today,
      content: contentOf(kind, content, plan, rules),
    },
  };
}

/**
 * 修改文件: the draft, or a new edition of one that was issued; what was issued stays as it is.
 * @throws Refusal FORBIDDEN, DOCUMENT_REPLACED, and those of its content
 */
export function reviseDocument(
  document: BureauDocument,
  content: NewContent,
  plan: Plan | undefined,
  actor: Actor,
  rules: Rules,
): DocumentRevised {
  mustHaveRole(actor, OFFICE, '修改文件');
  if (document.replacedBy) {
    const { documentId } = document.replacedBy;
    throw new Refusal('conflict', 'DOCUMENT_REPLACED', `本文件已被${documentId}取代，不再修改。`);
  }
  const { edition, status } = latestEdition(document);
  return {
    type: 'document.revised',
    data: {
      edition: status === 'issued' ? edition + 1 : edition,
      on: rules.today,
      content: contentOf(document.kind, content, plan, rules),
    },
  };
}
