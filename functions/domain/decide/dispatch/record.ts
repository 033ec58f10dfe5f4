import { missingCopies, requiredCopies } from '../../dispatch.ts';
import { forbidden, invalid, notFound, Refusal } from '../../errors.ts';
import type { CopiesSent, DeliveryReceipted, PlatformEntered } from '../../events.ts';
import { secondReplyOf } from '../../promise.ts';
import { type Actor, hasRole } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { mustHaveRole } from '../authorize.ts';
import { mustBePast, OFFICE } from '../intake.ts';
import { checkReceipt } from './delivery.ts';

/** 回执 as handed in. */
export interface NewReceipt {
  receivedBy: string;
  on: string;
  /** Side course, where it is of a second reply. */
  side?: string;
}

/**
 * 送达回执, come back later (row 17): recorded by the office or the item's handler, once.
 * @throws Refusal FORBIDDEN, DELIVERY_NOT_FOUND, RECEIPT_KNOWN, or of the receipt
 */
export function receiptDelivery(
  state: ItemState,
  actor: Actor,
  submitterId: string,
  { receivedBy, on, side }: NewReceipt,
  { today }: Rules,
): DeliveryReceipted {
  if (!hasRole(actor, OFFICE) && state.division?.handler !== actor.id) {
    throw forbidden('送达回执由局办公室或本件承办人登记，您没有这一权限。');
  }
  const list = side ? (secondReplyOf(state, side)?.reply.deliveries ?? []) : state.deliveries;
  const delivery = list.find((one) => one.submitterId === submitterId);
  if (!delivery) {
    throw notFound('本轮答复没有送达过这一位，请核对送达名单。', 'DELIVERY_NOT_FOUND');
  }
  if (delivery.receivedBy) {
    const { receivedBy: by, receivedOn } = delivery;
    throw new Refusal('conflict', 'RECEIPT_KNOWN', `已由${by}于${receivedOn}签收，不必再登记。`);
  }
  checkReceipt(delivery, { receivedBy, receivedOn: on }, today, 'on');
  const { round } = state;
  return {
    type: 'delivery.receipted',
    data: { submitterId, round, ...(side ? { side } : {}), receivedBy, on },
  };
}

/** @throws Refusal NOT_DELIVERED before the reply of the round is out; a 协办 opinion has no copies */
function mustBeDelivered({ deliveries }: ItemState): void {
  if (deliveries.length > 0) return;
  throw new Refusal(
    'blocked',
    'NOT_DELIVERED',
    '本轮答复还没有送达：请先办理面复送达，再登记抄送和平台录入。',
  );
}

/** 抄送 as handed in. */
export interface NewCopies {
  on: string;
  sent: { office: string; copies: number }[];
}

/**
 * 抄送 by the profile's list (domain.md §3.5), each office once a round.
 * @throws Refusal FORBIDDEN, NOT_DELIVERED, OFFICE_UNKNOWN, COPY_SENT, COPIES_TOO_FEW, or of the date
 */
export function sendCopies(
  state: ItemState,
  actor: Actor,
  { on, sent }: NewCopies,
  { profile, today }: Rules,
): CopiesSent {
  mustHaveRole(actor, OFFICE, '登记抄送');
  mustBeDelivered(state);
  mustBePast(on, 'on', state, today);
  const required = requiredCopies(state, profile);
  const missing = missingCopies(state, profile).map(({ office }) => office);
  const named = sent.map(({ office, copies }, index) => {
    const rule = required.find((one) => one.office === office);
    if (!rule) {
      const all = required.map(({ name }) => name).join('、');
      throw invalid('OFFICE_UNKNOWN', `本件须抄送：${all}。`, `sent.${index}.office`);
    }
    const again = sent.findIndex((one) => one.office === office) < index;
    if (again || !missing.includes(office)) {
      const message = `本轮答复已抄送${rule.name}，不必再登记。`;
      throw new Refusal('conflict', 'COPY_SENT', message);
    }
    if (copies < rule.copies) {
      const message = `抄送${rule.name}须${rule.copies}份。`;
      throw invalid('COPIES_TOO_FEW', message, `sent.${index}.copies`);
    }
    return { office, name: rule.name, copies };
  });
  return { type: 'copies.sent', data: { round: state.round, on, sent: named } };
}

/**
 * 录入履职平台 (山东 20): once a round.
 * @throws Refusal FORBIDDEN, PLATFORM_NOT_USED, NOT_DELIVERED, PLATFORM_ENTERED, or of the date
 */
export function enterPlatform(
  state: ItemState,
  actor: Actor,
  { on, reference }: { on: string; reference?: string },
  { profile, today }: Rules,
): PlatformEntered {
  mustHaveRole(actor, OFFICE, '登记平台录入');
  if (!profile.delivery.platform) {
    throw new Refusal('blocked', 'PLATFORM_NOT_USED', '本地没有要求把答复录入履职平台。');
  }
  mustBeDelivered(state);
  const { round } = state;
  const known = state.platform?.find((one) => one.round === round);
  if (known) {
    const message = `本轮答复已由${known.by}于${known.on}录入履职平台。`;
    throw new Refusal('conflict', 'PLATFORM_ENTERED', message);
  }
  mustBePast(on, 'on', state, today);
  return {
    type: 'platform.entered',
    data: { round, on, ...(reference ? { reference } : {}) },
  };
}
