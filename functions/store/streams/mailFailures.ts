import { MAIL_FAILURE_PREFIX, type MailEvent } from '../../domain/events.ts';
import type { BureauMailFailure } from '../../domain/mailFailure.ts';
import { reduceMailFailure } from '../../domain/reduce/mail.ts';
import { mailFailureRow } from '../views/mailFailureRows.ts';
import { streamKind } from './kind.ts';

/** A failed mail of no single item, in the list until it is dealt with; a stream is one mail. */
export const MAIL_FAILURES = streamKind<BureauMailFailure, MailEvent>({
  prefix: MAIL_FAILURE_PREFIX,
  reduce: reduceMailFailure,
  rows: ({ failure, version }) => [
    { ...mailFailureRow(failure), version, ...(failure.cleared ? { removed: true } : {}) },
  ],
});
