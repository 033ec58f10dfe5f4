import { draftDocument, type NewDocument } from '../../functions/domain/decide/documents/draft.ts';
import { approveDocument, issueDocument } from '../../functions/domain/decide/documents/issue.ts';
import { type PlanSource, planOf } from '../../functions/domain/decide/documents/plan.ts';
import type { BureauDocument, Plan } from '../../functions/domain/document.ts';
import {
  DOCUMENT_PREFIX,
  type DocumentEvent,
  type EventBody,
  type StoredEvent,
} from '../../functions/domain/events.ts';
import { reduceDocument } from '../../functions/domain/reduce/document.ts';
import type { ItemState } from '../../functions/domain/state.ts';
import { link } from '../../functions/store/append.ts';
import { divisionRows } from '../../functions/store/views/divisionRows.ts';
import { actor, rulesOn } from './given.ts';

/** A stream after one more event, linked as the store links it. */
export function streamAfter<E extends EventBody>(
  stream: string,
  events: readonly StoredEvent<E>[],
  body: E,
  by = 'clerk',
): StoredEvent<E>[] {
  const { version = 0, hash = '' } = events.at(-1) ?? {};
  const event = link({ stream, version, hash }, body, actor(by), '2026-03-16T01:00:00.000Z');
  return [...events, event];
}

/** A document's events, from its first draft on. */
export interface Papers {
  events: StoredEvent<DocumentEvent>[];
  document: BureauDocument;
}

export function toldPaper({ events }: Pick<Papers, 'events'>, body: DocumentEvent, by = 'clerk') {
  const next = streamAfter(`${DOCUMENT_PREFIX}plan-2026-1`, events, body, by);
  const document = reduceDocument(next);
  if (!document) throw new Error('no document');
  return { events: next, document };
}

export const PLAN: NewDocument = {
  kind: 'plan',
  year: 2026,
  title: '2026年人大代表建议和政协提案办理工作方案',
  text: '坚持分统结合，先见面、后拟稿，逐件落实。',
};

/** The rows of the table of responsibility that items give. */
export const tableOf = (states: readonly ItemState[]): PlanSource[] =>
  states.flatMap((state) =>
    divisionRows(state)
      .slice(0, 1)
      .map(({ row }) => row as PlanSource),
  );

export const planFor = (states: readonly ItemState[], wanted = {}, today?: string): Plan =>
  planOf(tableOf(states), wanted, rulesOn(today));

export function draftedPaper(changes: Partial<NewDocument> = {}, plan?: Plan): Papers {
  const wanted = { ...PLAN, ...changes };
  const body = draftDocument('plan-2026-1', wanted, plan, [], actor('clerk'), rulesOn());
  return toldPaper({ events: [] }, body);
}

export function approvedPaper(from: Papers): Papers {
  const word = { approved: true };
  return toldPaper(
    from,
    approveDocument(from.document, word, actor('director'), rulesOn()),
    'director',
  );
}

export function issuedPaper(from: Papers, documentNumber = '×人社办〔2026〕3号'): Papers {
  const { document } = approvedPaper(from);
  const body = issueDocument(document, { documentNumber }, actor('clerk'), rulesOn());
  return toldPaper(approvedPaper(from), body);
}
