import { type MailFailure, openMailFailures } from '../../domain/mailFailure.ts';
import { mailRecipient } from '../../domain/mailRecipient.ts';
import type { Directory } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import { MAIL_FAILURES_KEY } from './keys.ts';
import type { ViewRow } from './viewRow.ts';

/** A mail that did not reach somebody, as the bureau's list shows it; no address, no secret name. */
export interface MailFailureRow extends Omit<MailFailure, 'cleared'> {
  /** Who it was for, where that is nobody of the directory. */
  name?: string;
  itemId?: string;
  itemNumber?: string;
  title?: string;
}

/** Where a failure stands in the list: by when we learnt of it. */
export function mailFailureRow(failure: MailFailure, about: Partial<MailFailureRow> = {}): ViewRow {
  const { cleared: _, ...open } = failure;
  const row: MailFailureRow = { ...open, ...about };
  return { pk: MAIL_FAILURES_KEY, sk: `${failure.at}#${failure.mailId}`, failure: row };
}

/** Names come from the item: the directory is asked when the list is shown. */
const NOBODY: Directory = { bureau: { name: '', shortName: '' }, sections: [], people: [] };

/** 邮件未送达 of an item, until it is dealt with. */
export function mailFailureRows(state: ItemState): ViewRow[] {
  const { itemId, item } = state;
  return openMailFailures(state.mailFailures).map((failure) => {
    const named = failure.recipientKind !== 'staff';
    const { name } = mailRecipient(failure.recipientId, state, NOBODY);
    const about = { itemId, itemNumber: item.number, title: item.title };
    return mailFailureRow(failure, { ...about, ...(named ? { name } : {}) });
  });
}
