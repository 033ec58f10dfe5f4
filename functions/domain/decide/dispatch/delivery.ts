import { mustExist } from '../../calendar/mustExist.ts';
import { invalid, Refusal } from '../../errors.ts';
import type { Submitter } from '../../item.ts';
import type { Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import type { Delivery, DeliveryData } from '../../steps/data.ts';

const FIELD = 'data.deliveries';

const names = (list: readonly Submitter[]) => list.map(({ name }) => name).join('、');

/**
 * Who must be reached: each of those who made the item or, where the place allows it, the lead who
 * passes the reply on (domain.md §3.5).
 * @throws Refusal CONSENT_NOT_ALLOWED where each must be reached, or of the day of the consent
 */
function recipients({ leadConsent }: DeliveryData, { item }: ItemState, rules: Rules) {
  const { joint } = rules.profile.delivery;
  const leads = item.submitters.filter(({ lead }) => lead);
  const lead = leads.length > 0 ? leads : item.submitters.slice(0, 1);
  if (!leadConsent) return joint === 'lead' ? lead : item.submitters;
  if (joint === 'each') {
    throw new Refusal(
      'blocked',
      'CONSENT_NOT_ALLOWED',
      '按本地规定，联名件须逐一答复每一位代表、委员，不能由领衔人转送。',
      { field: 'data.leadConsent' },
    );
  }
  mustExist(leadConsent.on, 'data.leadConsent.on');
  if (leadConsent.on > rules.today || leadConsent.on < item.receivedOn) {
    throw invalid(
      'CONSENT_DATE_INVALID',
      `领衔人同意的日期须在收到日${item.receivedOn}和今天之间。`,
      'data.leadConsent.on',
    );
  }
  return lead;
}

function mustReachAll(data: DeliveryData, state: ItemState, rules: Rules): void {
  const reached = new Set(data.deliveries.map(({ submitterId }) => submitterId));
  const missing = recipients(data, state, rules).filter(({ id }) => !reached.has(id));
  if (missing.length === 0) return;
  const other =
    rules.profile.delivery.joint === 'leadByConsent' && state.item.submitters.length > 1
      ? '领衔人同意由其转送的，请登记同意的日期和经过。'
      : '';
  throw invalid(
    'DELIVERY_MISSING',
    `答复须送达每一位代表、委员，还缺：${names(missing)}。${other}`,
    FIELD,
  );
}

/** @throws Refusal RECEIPT_INCOMPLETE, IMPOSSIBLE_DATE, DATE_IN_FUTURE, RECEIPT_TOO_EARLY */
export function checkReceipt(
  { on }: Pick<Delivery, 'on'>,
  { receivedBy, receivedOn }: Pick<Delivery, 'receivedBy' | 'receivedOn'>,
  today: string,
  field: string,
): void {
  if (!receivedBy || !receivedOn) {
    throw invalid('RECEIPT_INCOMPLETE', '回执须写明签收人和签收日期。', field);
  }
  mustExist(receivedOn, field);
  if (receivedOn > today) throw invalid('DATE_IN_FUTURE', '签收日期不能在今天之后。', field);
  if (receivedOn < on) {
    throw invalid('RECEIPT_TOO_EARLY', `签收日期不能早于送出日期${on}。`, field);
  }
}

function checkOne(one: Delivery, to: Submitter, { profile, today }: Rules): void {
  mustExist(one.on, FIELD);
  if (one.on > today) throw invalid('DATE_IN_FUTURE', '送达日期不能在今天之后。', FIELD);
  if (one.way === 'post' && !one.trackingNumber) {
    throw invalid('TRACKING_MISSING', `邮寄给${to.name}的，须写明邮件单号。`, FIELD);
  }
  if (to.kind === 'delegation' && !one.contact) {
    const { delegation } = profile.delivery;
    throw invalid('CONTACT_MISSING', `送达${to.name}的，须写明${delegation}是谁。`, FIELD);
  }
  if (one.receivedBy || one.receivedOn) checkReceipt(one, one, today, FIELD);
}

/**
 * 送达 of a reply (domain.md §1 rows 16, 17; §3.5): everybody once, how and when, a tracking number by
 * post, the contact of a delegation, by the profile's rule for joint items.
 * @throws Refusal SUBMITTER_UNKNOWN, DELIVERY_TWICE, DELIVERY_MISSING, CONSENT_NOT_ALLOWED,
 * CONSENT_DATE_INVALID, TRACKING_MISSING, CONTACT_MISSING, or of a date or receipt
 */
export function checkDelivery(data: DeliveryData, state: ItemState, rules: Rules): void {
  const { submitters } = state.item;
  const seen = new Set<string>();
  for (const one of data.deliveries) {
    const to = submitters.find(({ id }) => id === one.submitterId);
    if (!to) throw invalid('SUBMITTER_UNKNOWN', '送达名单里有本件以外的人，请核对。', FIELD);
    if (seen.has(to.id)) throw invalid('DELIVERY_TWICE', `${to.name}登记了两次，请核对。`, FIELD);
    seen.add(to.id);
    checkOne(one, to, rules);
  }
  mustReachAll(data, state, rules);
}
