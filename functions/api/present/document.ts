import {
  type BureauDocument,
  DOCUMENT_KIND_NAMES,
  EDITION_STATUS_NAMES,
  type Edition,
} from '../../domain/document.ts';
import { kindOf } from '../../domain/profile/profile.ts';
import { type Actor, hasRole, personOf, type Role, sectionName } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import type { DocumentRow } from '../../store/views/documentRows.ts';

const DRAFTERS: readonly Role[] = [
  'office-clerk',
  'office-head',
  'director',
  'deputy-director',
  'auditor',
];

/** Drafts are for those who work on them; what was issued is for everybody (row 54). */
export const seesDrafts = (actor: Actor): boolean => hasRole(actor, DRAFTERS);

/** A row of the list, or nothing where there is only a draft that this person does not see. */
export function presentDocumentRow({ draft, ...row }: DocumentRow, actor: Actor) {
  const drafts = seesDrafts(actor) && draft ? { draft } : {};
  if (!row.issued && !('draft' in drafts)) return [];
  return [{ ...row, kindName: DOCUMENT_KIND_NAMES[row.kind], ...drafts }];
}

function presentEdition(
  { plan, faults, sections, status, ...edition }: Edition,
  { reports }: BureauDocument,
  { directory, profile }: Rules,
) {
  const nameOf = (id: string | undefined) => id && personOf(directory, id)?.name;
  return {
    ...edition,
    status,
    statusName: EDITION_STATUS_NAMES[status],
    sections: sections.map((id) => sectionName(directory, id)),
    ...(plan && {
      plan: {
        ...plan,
        times: plan.times.map((time) => ({ ...time, kindName: kindOf(profile, time.kind).name })),
        items: plan.items.map((item, index) => ({
          n: index + 1,
          ...item,
          kindName: kindOf(profile, item.kind).name,
          sectionName: sectionName(directory, item.section),
          responsibleName: nameOf(item.responsible),
          handlerName: nameOf(item.handler),
          sponsorName: nameOf(item.sponsor),
        })),
      },
    }),
    ...(faults && {
      faults: faults.map((fault) => ({
        ...fault,
        byName: nameOf(fault.by),
        corrected: reports[fault.faultId],
      })),
    }),
  };
}

/** A document with the editions that this person may see; undefined where there are none. */
export function presentDocument(document: BureauDocument, actor: Actor, rules: Rules) {
  const { hash: _hash, reports: _reports, editions, ...about } = document;
  const all = seesDrafts(actor);
  const seen = editions.filter(({ issued }) => all || issued !== undefined);
  if (seen.length === 0) return undefined;
  return {
    ...about,
    kindName: DOCUMENT_KIND_NAMES[about.kind],
    editions: seen.map((edition) => presentEdition(edition, document, rules)),
  };
}
