import {
  type BureauDocument,
  DOCUMENT_KIND_NAMES,
  type Edition,
  type PlanItem,
} from '../../domain/document.ts';
import type { DocumentIssued } from '../../domain/events.ts';
import type { Directory } from '../../domain/roles.ts';
import type { PlannedMail } from '../planned.ts';
import { people, staff } from './people.ts';

/** The items of the plan that concern somebody: his own, or his section's. */
function itemsFor(id: string, { plan }: Edition, directory: Directory): PlanItem[] {
  const [person] = people(directory, id);
  const head = person?.roles.includes('section-head');
  return (plan?.items ?? []).filter(
    ({ handler, section }) => handler === id || (head && section === person?.section),
  );
}

/** 印发: one mail to each whom it concerns, with his items or faults (rows 26, 35). */
export function documentMails(
  { edition: number, documentNumber, validFrom, tell }: DocumentIssued['data'],
  document: BureauDocument,
  directory: Directory,
): PlannedMail[] {
  const edition = document.editions.find((known) => known.edition === number);
  if (!edition) return [];
  return staff(people(directory, ...tell)).map(({ id, name, address, greeting }) => ({
    template: 'document-issued' as const,
    recipient: { id, name, address },
    data: {
      bureau: directory.bureau.name,
      greeting,
      kind: DOCUMENT_KIND_NAMES[document.kind],
      title: edition.title,
      documentNumber,
      validFrom,
      again: edition.edition > 1,
      items: itemsFor(id, edition, directory).map(({ number: n, title, due, points }) => ({
        label: `第${n}号《${title}》`,
        due,
        points,
      })),
      faults: (edition.faults ?? []).filter(({ by }) => by === id),
    },
  }));
}
