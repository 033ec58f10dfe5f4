import {
  MAIL_FAILURE_NAMES,
  type MailCleared,
  type MailFailure,
  openMailFailures,
  REACHED_BY_NAMES,
} from '../../domain/mailFailure.ts';
import { mailRecipient } from '../../domain/mailRecipient.ts';
import type { Directory } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import { templateName } from '../../mail/names.ts';
import type { Store } from '../../store/store.ts';
import type { MailFailureRow } from '../../store/views/mailFailureRows.ts';
import { mailFailuresAbout } from '../../store/views/records.ts';

const wordsOf = (n: number) => `邮件未送达${n}封`;

const clearedName = ({ how }: MailCleared) => (how === 'resent' ? '已重发' : REACHED_BY_NAMES[how]);

/** A failed mail: whom it was for, about what, why it failed, and how that was dealt with. */
function present(failure: Omit<MailFailure, 'cleared'>, name: string, role: string) {
  const { mailId, template, recipientId, why, at, cause } = failure;
  const told = { mailId, template, what: templateName(template), recipientId, recipient: name };
  return { ...told, role, why, whyName: MAIL_FAILURE_NAMES[why], at, cause };
}

/** 邮件未送达 of an item: the open ones counted, all of them listed. */
export function presentMailFailures(state: ItemState, directory: Directory) {
  const { mailFailures = [] } = state;
  const open = openMailFailures(mailFailures).length;
  return {
    mailFailures: mailFailures.map((failure) => {
      const { name, role } = mailRecipient(failure.recipientId, state, directory);
      const { cleared } = failure;
      return {
        ...present(failure, name, role),
        ...(cleared ? { cleared: { ...cleared, howName: clearedName(cleared) } } : {}),
      };
    }),
    ...(open > 0 ? { mailFailureWords: wordsOf(open) } : {}),
  };
}

/** 邮件未送达 about one stream of the bureau's own, for its own view. */
export async function presentFailuresAbout(store: Store, stream: string, directory: Directory) {
  const rows = await mailFailuresAbout(store, stream);
  return {
    mailFailures: rows.map((row) => presentMailFailureRow(row, directory)),
    ...(rows.length > 0 ? { mailFailureWords: wordsOf(rows.length) } : {}),
  };
}

/** A row of the bureau's list. */
export function presentMailFailureRow(row: MailFailureRow, directory: Directory) {
  const { name, itemId, itemNumber, title, ...failure } = row;
  const known = mailRecipient(failure.recipientId, undefined, directory);
  return {
    ...present(failure, name ?? known.name, name ? '' : known.role),
    ...(itemId ? { itemId, itemNumber, title } : {}),
  };
}
