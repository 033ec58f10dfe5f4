import { type Consultation, openConsultations, waitingForms } from '../../domain/consultation.ts';
import type { ItemKind } from '../../domain/item.ts';
import type { PaperForm } from '../../domain/paperForm.ts';
import type { ItemState } from '../../domain/state.ts';
import { consultationsKey, dueKey, shardOf } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** What a collecting body sees of an item whose deputies are being asked: no draft, no contact data. */
export interface ConsultationRow {
  itemId: string;
  kind: ItemKind;
  session: string;
  number: string;
  title: string;
  documentNumber?: string;
  round: number;
  /** Side course of a second reply. */
  side?: string;
  due: string;
  warn: string;
  submitters: { id: string; name: string; returned: boolean }[];
  /** Forms on paper that wait for the second person. */
  waiting: PaperForm[];
}

function rowOf(state: ItemState, asked: Consultation, until: { due: string; warn: string }) {
  const { item, documentNumber } = state;
  const { side, round, ratings } = asked;
  return {
    itemId: state.itemId,
    kind: item.kind,
    session: item.session.name,
    number: item.number,
    title: item.title,
    ...(documentNumber ? { documentNumber } : {}),
    round,
    ...(side ? { side } : {}),
    due: until.due,
    warn: until.warn,
    submitters: item.submitters.map(({ id, name }) => ({
      id,
      name,
      returned: ratings.some(({ submitterId }) => submitterId === id),
    })),
    waiting: waitingForms(state, asked),
  } satisfies ConsultationRow;
}

/**
 * The days on which the sweep looks at an asking: of the warning, of its end, and of the last moment
 * for each form on paper to be compared.
 */
function dueRows(state: ItemState, { side, task: { due: until }, round }: Consultation): ViewRow[] {
  if (!until) return [];
  const { itemId, paperForms = [] } = state;
  const shard = shardOf(itemId);
  const about = side ? { itemId, kind: 'promiseRating', side } : { itemId };
  const key = side ? `${itemId}#${side}` : itemId;
  const end = { pk: dueKey(until.due, shard), sk: `${key}#ratingReturn`, ...about };
  const kind = 'ratingReminder';
  const ahead = { ...end, pk: dueKey(until.warn, shard), sk: `${key}#${kind}`, kind };
  const later = paperForms
    .filter((form) => form.side === side && form.round === round && form.confirmBy > until.due)
    .map(({ confirmBy }) => confirmBy);
  // On its last day the end itself reminds.
  return [
    ...(until.warn < until.due ? [ahead] : []),
    end,
    ...[...new Set(later)].map((day) => ({ ...end, pk: dueKey(day, shard) })),
  ];
}

/** Every row that the askings of one item give. */
export function consultationRows(state: ItemState): ViewRow[] {
  return openConsultations(state).flatMap((asked) => {
    const { due } = asked.task;
    const list = due && {
      pk: consultationsKey(state.item.kind),
      sk: `${due.due}#${state.itemId}#${asked.side ?? ''}`,
      consultation: rowOf(state, asked, due),
    };
    return [...(list ? [list] : []), ...dueRows(state, asked)];
  });
}
