import type { AddressCorrected, MailEvent, StoredEvent } from '../events.ts';
import type { BureauMailFailure, MailCleared, MailFailure } from '../mailFailure.ts';
import { unitOfRecipient } from '../mailRecipient.ts';
import type { ItemState } from '../state.ts';
import type { Reducers } from './reducer.ts';

function clearedBy({ type, data, by }: StoredEvent<MailEvent>): MailCleared | undefined {
  if (type === 'mail.failed') return undefined;
  const { on } = data;
  if (type === 'mail.resent') return { how: 'resent', on, by: by.name };
  return { how: data.how, text: data.text, on, by: by.name };
}

function after(failures: readonly MailFailure[], event: StoredEvent<MailEvent>): MailFailure[] {
  if (event.type === 'mail.failed') return [...failures, { ...event.data, at: event.at }];
  const cleared = clearedBy(event);
  const { mailId } = event.data;
  return failures.map((one) => (one.mailId === mailId && cleared ? { ...one, cleared } : one));
}

const take = (state: ItemState, event: StoredEvent<MailEvent>): ItemState => ({
  ...state,
  mailFailures: after(state.mailFailures ?? [], event),
});

function correctAddress(state: ItemState, { recipientId, email }: AddressCorrected['data']) {
  const unit = unitOfRecipient(recipientId);
  if (!unit) {
    const submitters = state.item.submitters.map((one) =>
      one.id === recipientId ? { ...one, email } : one,
    );
    return { ...state, item: { ...state.item, submitters } };
  }
  const coUnits = (state.coUnits ?? []).map((one) =>
    one.unit === unit
      ? { ...one, askings: one.askings.map((asking) => ({ ...asking, email })) }
      : one,
  );
  return { ...state, coUnits };
}

export const MAIL_REDUCERS: Reducers<MailEvent['type'] | 'address.corrected'> = {
  'mail.failed': take,
  'mail.resent': take,
  'mail.reached': take,
  'address.corrected': (state, { data }) => correctAddress(state, data),
};

/** Folds what became of a mail of no single item. @throws Error when it does not begin with a failure */
export function reduceMailFailure(
  events: readonly StoredEvent<MailEvent>[],
): BureauMailFailure | undefined {
  const last = events.at(-1);
  if (!last) return undefined;
  const [failure] = events.reduce<MailFailure[]>(after, []);
  if (!failure) throw new Error(`history of ${last.stream} does not begin with a failure`);
  return { version: last.version, hash: last.hash, failure };
}
