import { openName } from '../../domain/confidential.ts';
import { addresseeOf, answerNow, type ReformDraft } from '../../domain/reformDraft.ts';
import { dispatchKey, dueKey, reformDraftsKey, shardOf } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** A draft as lists show it. */
export interface ReformDraftRow {
  draftId: string;
  title: string;
  section: string;
  openedOn: string;
  closesOn: string;
  closedOn?: string;
  asked: number;
  answered: number;
  used: number;
}

/** What of a draft was sent to whom: a line of the 送达台账. */
export interface DraftLine {
  kind: 'reform-draft';
  /** 征求意见 / 提醒 / 告知采纳情况 */
  what: 'asked' | 'reminded' | 'used';
  on: string;
  name: string;
  way: 'mail';
}

/** What one draft sent out on one day: a row of the 送达台账. */
export interface DraftDispatchRow {
  draftId: string;
  title: string;
  lines: DraftLine[];
}

function linesOf(draft: ReformDraft): DraftLine[] {
  const { addressees, openedOn, reminded, uses } = draft;
  const line = (what: DraftLine['what'], on: string, addresseeId: string): DraftLine => {
    const addressee = addresseeOf(draft, addresseeId);
    return {
      kind: 'reform-draft',
      what,
      on,
      name: addressee ? openName(addressee) : '',
      way: 'mail',
    };
  };
  return [
    ...addressees.map(({ addresseeId }) => line('asked', openedOn, addresseeId)),
    ...(reminded?.addressees ?? []).map((id) => line('reminded', reminded?.on ?? '', id)),
    ...uses.map(({ addresseeId, on }) => line('used', on, addresseeId)),
  ];
}

function dispatchRows(draft: ReformDraft): ViewRow[] {
  const { draftId, title, version } = draft;
  return [...Map.groupBy(linesOf(draft), ({ on }) => on)].map(([on, lines]) => ({
    pk: dispatchKey(on.slice(0, 7)),
    sk: `${on}#reform-draft-${draftId}`,
    dispatch: { draftId, title, lines } satisfies DraftDispatchRow,
    version,
  }));
}

/** A draft on the list of its year, in the 送达台账, and on the due list on the day of its reminder. */
export function reformDraftRows(draft: ReformDraft): ViewRow[] {
  const { draftId, year, title, section, openedOn, closesOn, remindOn, closed, version } = draft;
  const reformDraft: ReformDraftRow = {
    ...{ draftId, title, section, openedOn, closesOn },
    ...(closed ? { closedOn: closed.on } : {}),
    asked: draft.addressees.length,
    answered: draft.addressees.filter(({ addresseeId }) => answerNow(draft, addresseeId)).length,
    used: draft.uses.length,
  };
  const sk = (draftId.split('-')[1] ?? '').padStart(4, '0');
  const due = `reform-draft#${draftId}`;
  return [
    { pk: reformDraftsKey(year), sk, version, reformDraft },
    ...dispatchRows(draft),
    ...(remindOn
      ? [{ pk: dueKey(remindOn, shardOf(due)), sk: due, kind: 'reformDraft', draftId, version }]
      : []),
  ];
}
