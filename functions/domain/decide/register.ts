import { isCivilDate } from '../calendar/civilDate.ts';
import { computeDeadline } from '../deadline/computeDeadline.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { invalid } from '../errors.ts';
import type { ItemRegistered } from '../events.ts';
import { itemIdOf, type NewItem } from '../item.ts';
import { clock } from '../profile/profile.ts';
import type { Rules } from '../rules.ts';

/** 办理时限: the profile's clock from 交办之日, or the batch's fixed date if earlier (domain.md §3.1). */
function replyDeadline(item: NewItem, rules: Rules): Deadline {
  return computeDeadline(
    clock(rules.profile, 'reply', item.kind, item.session.recess),
    { assigned: item.assignedOn, received: item.receivedOn },
    rules.calendar,
    item.replyBy ? { fixed: { date: item.replyBy, word: '交办单规定的时限' } } : {},
  );
}

function check(item: NewItem, today: string): void {
  for (const field of ['assignedOn', 'receivedOn', 'replyBy'] as const) {
    const date = item[field];
    if (date !== undefined && !isCivilDate(date)) {
      throw invalid('IMPOSSIBLE_DATE', `没有“${date}”这一天，请写成 2026-03-02 的样子。`, field);
    }
  }
  if (item.assignedOn > today) {
    throw invalid(
      'DATE_IN_FUTURE',
      `交办日${item.assignedOn}在今天（${today}）之后。`,
      'assignedOn',
    );
  }
  if (item.receivedOn < item.assignedOn) {
    throw invalid('DATE_ORDER', '收到日不能早于交办日。', 'receivedOn');
  }
  if (item.replyBy && item.replyBy < item.assignedOn) {
    throw invalid('DATE_ORDER', '办结时限不能早于交办日。', 'replyBy');
  }
  if (item.part === 'co' && !item.leadUnit) {
    throw invalid('LEAD_UNIT_MISSING', '协办件须写明主办单位。', 'leadUnit');
  }
  if (!item.submitters.some((submitter) => submitter.lead)) {
    throw invalid('LEAD_MISSING', '至少要有一位领衔的代表或委员。', 'submitters');
  }
}

/**
 * 逐件登记 (domain.md §1 rows 1, 14, 30).
 * @throws Refusal IMPOSSIBLE_DATE, DATE_IN_FUTURE, DATE_ORDER, LEAD_UNIT_MISSING, LEAD_MISSING
 */
export function register(item: NewItem, rules: Rules, batchId?: string): ItemRegistered {
  check(item, rules.today);
  const { id, version } = rules.profile;
  return {
    type: 'item.registered',
    data: {
      itemId: itemIdOf(item),
      item,
      profile: { id, version },
      replyDeadline: replyDeadline(item, rules),
      ...(batchId ? { batchId } : {}),
    },
  };
}
