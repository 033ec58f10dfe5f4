import { CalendarError } from '../calendar/errors.ts';
import { mustExist } from '../calendar/mustExist.ts';
import { computeDeadline } from '../deadline/computeDeadline.ts';
import type { Deadline } from '../deadline/deadline.ts';
import { invalid } from '../errors.ts';
import type { ItemRegistered } from '../events.ts';
import { itemIdOf, type NewItem } from '../item.ts';
import { clock } from '../profile/profile.ts';
import type { Rules } from '../rules.ts';
import { bearsSecretMark, NO_SECRETS } from '../stateSecret.ts';

/**
 * 办理时限, of a 协办 item the one of its opinion: the profile's clock from 交办之日, or the batch's fixed
 * date if earlier (domain.md §3.1, §3.3).
 */
function replyDeadline(item: NewItem, rules: Rules): Deadline {
  try {
    return computeDeadline(
      clock(
        rules.profile,
        item.part === 'co' ? 'coOpinion' : 'reply',
        item.kind,
        item.session.recess,
      ),
      { assigned: item.assignedOn, received: item.receivedOn },
      rules.calendar,
      item.replyBy ? { fixed: { date: item.replyBy, word: '交办单规定的时限' } } : {},
    );
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error;
    throw invalid(error.code, `${error.message}。`, 'assignedOn');
  }
}

/** State secrets never enter (domain.md §3.2): the mark is looked for wherever people write. */
function mustBeOpen(item: NewItem): void {
  const texts: [string, string | undefined][] = [
    ['title', item.title],
    ['content', item.content],
    ['subject', item.subject],
    ['remark', item.remark],
    ...item.demands.map((demand): [string, string] => ['demands', demand]),
  ];
  const marked = texts.find(([, text]) => text !== undefined && bearsSecretMark(text));
  if (marked) throw invalid('STATE_SECRET', NO_SECRETS, marked[0]);
}

/** 主办、独办、分办、协办 and what each must say of other units (domain.md §3.3). */
function checkPart({ part, leadUnit, coUnits, otherUnits = [] }: NewItem): void {
  if (part === 'co' && !leadUnit) {
    throw invalid('LEAD_UNIT_MISSING', '协办件须写明主办单位。', 'leadUnit');
  }
  if (part === 'sole' && coUnits.length > 0) {
    throw invalid('SOLE_WITH_UNITS', '独办件没有协办单位，请改为主办，或清空协办单位。', 'coUnits');
  }
  if (part === 'split' && otherUnits.length === 0) {
    throw invalid(
      'OTHER_UNITS_MISSING',
      '分办件由各单位分别答复，须写明其他分办单位。',
      'otherUnits',
    );
  }
  if (part !== 'split' && otherUnits.length > 0) {
    throw invalid('OTHER_UNITS_UNWANTED', '只有分办件才有其他分办单位，请核对。', 'otherUnits');
  }
}

/** 议案转建议 keeps its motion's number, by which it is counted once (domain.md §1 rows 30, 46). */
function checkMotion({ kind, motionNumber }: NewItem): void {
  if (kind === 'motion' && !motionNumber) {
    throw invalid('MOTION_NUMBER_MISSING', '议案转建议须写明原议案号。', 'motionNumber');
  }
  if (kind !== 'motion' && motionNumber) {
    throw invalid(
      'MOTION_NUMBER_UNWANTED',
      '只有议案转建议才有原议案号。请核对类型，或清空原议案号。',
      'motionNumber',
    );
  }
}

/** Who supervises is said of 重点督办 only (domain.md §1 row 46). */
function checkSupervision({ keyItem, supervision }: NewItem): void {
  if (keyItem || !supervision) return;
  throw invalid('NOT_KEY_ITEM', '只有重点督办件才写督办单位，请核对。', 'supervision');
}

function check(item: NewItem, today: string): void {
  mustBeOpen(item);
  checkPart(item);
  checkMotion(item);
  checkSupervision(item);
  for (const field of ['assignedOn', 'receivedOn', 'replyBy'] as const) {
    const date = item[field];
    if (date !== undefined) mustExist(date, field);
  }
  for (const [field, word] of [
    ['assignedOn', '交办日'],
    ['receivedOn', '收到日'],
  ] as const) {
    if (item[field] > today) {
      throw invalid('DATE_IN_FUTURE', `${word}${item[field]}在今天（${today}）之后。`, field);
    }
  }
  if (item.receivedOn < item.assignedOn) {
    throw invalid('DATE_ORDER', '收到日不能早于交办日。', 'receivedOn');
  }
  if (item.replyBy && item.replyBy < item.assignedOn) {
    throw invalid('DATE_ORDER', '办结时限不能早于交办日。', 'replyBy');
  }
  const ids = new Set(item.submitters.map(({ id }) => id));
  if (ids.size < item.submitters.length) {
    throw invalid('ID_DOUBLED', '提出人的编号重复，请按 s1、s2 … 依次编号。', 'submitters');
  }
  if (!item.submitters.some((submitter) => submitter.lead)) {
    throw invalid('LEAD_MISSING', '至少要有一位领衔的代表或委员。', 'submitters');
  }
}

/**
 * 逐件登记 (domain.md §1 rows 1, 14, 30).
 * @throws Refusal STATE_SECRET, IMPOSSIBLE_DATE, DATE_IN_FUTURE, DATE_ORDER, LEAD_UNIT_MISSING,
 * SOLE_WITH_UNITS, OTHER_UNITS_MISSING, OTHER_UNITS_UNWANTED, MOTION_NUMBER_MISSING,
 * MOTION_NUMBER_UNWANTED, NOT_KEY_ITEM, LEAD_MISSING, ID_DOUBLED, NO_CALENDAR
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
