import { withoutNames } from './confidential.ts';
import type { Copy } from './dispatched.ts';
import { copiesFor, type Profile } from './profile/profile.ts';
import { ledgerOf } from './promise.ts';
import type { ItemState } from './state.ts';
import type { Delivery } from './steps/data.ts';

/** 面交、邮寄、邮件: how a reply reached the person. */
export const WAY_NAMES: Record<Delivery['way'], string> = {
  'in-person': '面交',
  post: '邮寄',
  mail: '邮件',
};

/** One line of the 送达台账 (domain.md §1 rows 16, 17): a reply delivered, or a copy sent. */
export type DispatchLine = { round: number; on: string; documentNumber?: string } & (
  | ({ kind: 'delivery'; side?: string; name: string } & Delivery)
  | ({ kind: 'copy' } & Copy)
);

/**
 * Every delivery of an item, of former rounds and second replies too, and every copy; without the name of
 * whoever asked for secrecy.
 */
export function dispatchesOf(state: ItemState): DispatchLine[] {
  const { round, documentNumber, item, deliveries, formerDeliveries = [] } = state;
  const { submitters } = item;
  const delivery = <D extends Delivery>(one: D) => ({
    kind: 'delivery' as const,
    name: submitters.find(({ id }) => id === one.submitterId)?.name ?? one.submitterId,
    ...one,
  });
  const numbered = documentNumber ? { documentNumber } : {};
  const lines = [
    ...formerDeliveries.map(delivery),
    ...deliveries.map((one) => delivery({ ...one, round, ...numbered })),
    ...ledgerOf(state).flatMap((entry) =>
      entry.replies.flatMap(({ side, deliveries: again = [] }) =>
        again.map((one) => delivery({ ...one, round: entry.round, side })),
      ),
    ),
    ...(state.copies ?? []).flatMap(({ round: of, on, sent }) =>
      sent.map((copy) => ({ kind: 'copy' as const, round: of, on, ...copy })),
    ),
  ];
  return withoutNames(lines, submitters);
}

/** Whom the profile wants a copy of the reply sent to, and how many (domain.md §3.5). */
export function requiredCopies({ item }: Pick<ItemState, 'item'>, profile: Profile): Copy[] {
  const units = profile.copies.toCoUnits ? item.coUnits : [];
  return [
    ...copiesFor(profile, item.kind),
    ...units.map((name) => ({ office: name, name, copies: 1 })),
  ];
}

/** Those of them that were not sent in this round yet. */
export function missingCopies(state: ItemState, profile: Profile): Copy[] {
  const sent = (state.copies ?? []).filter(({ round }) => round === state.round);
  const offices = new Set(sent.flatMap((one) => one.sent.map(({ office }) => office)));
  return requiredCopies(state, profile).filter(({ office }) => !offices.has(office));
}
