import { MAIL_FAILURE_PREFIX, type MailEvent } from '../../domain/events.ts';
import type { BureauMailFailure } from '../../domain/mailFailure.ts';
import { reduceMailFailure } from '../../domain/reduce/mail.ts';
import { mailFailuresKey } from '../views/keys.ts';
import { mailFailureRow } from '../views/mailFailureRows.ts';
import { streamKind } from './kind.ts';

/**
 * A failed mail of no single item, until it is dealt with in the list of the bureau and in that of the stream
 * that it was for; a stream is one mail.
 */
export const MAIL_FAILURES = streamKind<BureauMailFailure, MailEvent>({
  prefix: MAIL_FAILURE_PREFIX,
  reduce: reduceMailFailure,
  rows({ failure, version }) {
    const row = { ...mailFailureRow(failure), version };
    const over = failure.cleared ? { removed: true } : {};
    return [
      { ...row, ...over },
      { ...row, pk: mailFailuresKey(failure.cause.stream), ...over },
    ];
  },
});
