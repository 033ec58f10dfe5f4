import { mustExist } from '../calendar/mustExist.ts';
import { computeDeadline } from '../deadline/computeDeadline.ts';
import type { Deadline, Extension } from '../deadline/deadline.ts';
import { DeadlineError } from '../deadline/errors.ts';
import { checkExtension } from '../deadline/extension.ts';
import { recompute } from '../deadline/recompute.ts';
import { invalid, notFound, Refusal } from '../errors.ts';
import type { DeadlineMoved, ExtensionAnswered, ExtensionAsked } from '../events.ts';
import type { ExtensionAnswer, ItemExtension, NewExtension } from '../extension.ts';
import { itemAnchors } from '../itemAnchors.ts';
import { clock, kindOf, officeName } from '../profile/profile.ts';
import { suspensionsOf } from '../request.ts';
import type { Actor } from '../roles.ts';
import type { CommonRules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole, mustWorkOn } from './authorize.ts';
import { mustBePast, mustGoOn, OFFICE } from './intake.ts';

const blocked = (code: string, message: string) => new Refusal('blocked', code, message);

/** What was asked for and not answered yet. */
const waiting = ({ extensions = [] }: ItemState) =>
  extensions.find(({ office, answer, moved }) => office && !answer && !moved);

/** @throws Refusal ITEM_OVER, NOT_EXTENDABLE, ALREADY_REPLIED */
function mustBeExtendable(state: ItemState): void {
  mustGoOn(state);
  if (state.item.part === 'co') {
    throw blocked('NOT_EXTENDABLE', '协办意见的时限由主办单位掌握，不在这里延期。');
  }
  if (state.round > 1) {
    throw blocked('NOT_EXTENDABLE', '延期只用于首次答复，重新办理的时限不能延期。');
  }
  if (state.repliedOn) throw blocked('ALREADY_REPLIED', '本件已经答复，不需要延期。');
}

/** @throws Refusal ALREADY_EXTENDED, EXTENSION_PENDING, DEADLINE_PASSED */
function mustBeInTime(state: ItemState, today: string): void {
  const { extensions = [], replyDeadline } = state;
  const { due, suspendedSince } = replyDeadline;
  const granted = extensions.find(({ moved }) => moved);
  if (granted) {
    throw blocked('ALREADY_EXTENDED', `本件已于${granted.moved?.on}延期一次，不能再延期。`);
  }
  const pending = waiting(state);
  if (pending) {
    const message = `${pending.on}的延期申请还没有答复，请先登记${pending.office}的答复。`;
    throw blocked('EXTENSION_PENDING', message);
  }
  if (today > due && !suspendedSince) {
    throw blocked('DEADLINE_PASSED', `办理时限${due}已过，延期须在到期以前申请。`);
  }
}

/** The deadline with the extension, as far as the profile's clock reaches. @throws Refusal BAD_EXTENSION */
function extended(state: ItemState, extension: Extension, rules: CommonRules): Deadline {
  const { item, replyDeadline } = state;
  const { profile, calendar } = rules;
  const rule = clock(profile, 'extension', item.kind, item.session.recess);
  const { due: limit } = computeDeadline(rule, itemAnchors(item), calendar);
  try {
    checkExtension(replyDeadline, extension, limit);
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    throw invalid(error.code, `${error.message}。`, 'to');
  }
  return recompute(replyDeadline, suspensionsOf(state), calendar, extension);
}

function moved(
  state: ItemState,
  { extensionId, reason }: Pick<ItemExtension, 'extensionId' | 'reason'>,
  extension: Extension,
  rules: CommonRules,
): DeadlineMoved {
  const deadline = extended(state, extension, rules);
  return {
    type: 'deadline.moved',
    data: {
      which: { kind: 'reply' },
      why: { kind: 'extension', extensionId, reason },
      from: state.replyDeadline.due,
      to: deadline.due,
      on: rules.today,
      deadline,
    },
  };
}

/**
 * 申请延期 (domain.md §3.1): by those who work on the item, before the deadline, once, within the profile's
 * longest time. Where the place needs no consent, the date moves at once. What hangs on the reply's date
 * (拟稿, the bureau's own date) stays: it was set to be early.
 * @throws Refusal FORBIDDEN, ITEM_OVER, NOT_EXTENDABLE, ALREADY_REPLIED, ALREADY_EXTENDED, EXTENSION_PENDING,
 * DEADLINE_PASSED, IMPOSSIBLE_DATE, BAD_EXTENSION
 */
export function askExtension(
  state: ItemState,
  actor: Actor,
  { to, reason }: NewExtension,
  rules: CommonRules,
): { event: ExtensionAsked; more: DeadlineMoved[] } {
  mustWorkOn(actor, state, '申请延期');
  mustBeExtendable(state);
  mustBeInTime(state, rules.today);
  mustExist(to, 'to');
  const { profile, today: on } = rules;
  const { extensions = [], round, replyDeadline, item } = state;
  const extensionId = `extension-${extensions.length + 1}`;
  const move = moved(state, { extensionId, reason }, { to, reason, on }, rules);
  const consent = profile.extension.needsConsent;
  const office = officeName(profile, kindOf(profile, item.kind).assigner);
  return {
    event: {
      type: 'extension.asked',
      data: {
        ...{ extensionId, round, from: replyDeadline.due, to, reason, on },
        ...(consent ? { office } : {}),
      },
    },
    more: consent ? [] : [move],
  };
}

/**
 * 延期答复 of the 交办机关, entered by the office with its document; granted, the date moves in the same write.
 * @throws Refusal FORBIDDEN, ITEM_OVER, NOT_EXTENDABLE, ALREADY_REPLIED, EXTENSION_NOT_FOUND, EXTENSION_ANSWERED,
 * DATE_ORDER, BAD_EXTENSION, or of the date
 */
export function answerExtension(
  state: ItemState,
  actor: Actor,
  extensionId: string,
  answer: ExtensionAnswer,
  rules: CommonRules,
): { event: ExtensionAnswered; more: DeadlineMoved[] } {
  mustHaveRole(actor, OFFICE, '登记延期答复');
  mustBeExtendable(state);
  const asked = state.extensions?.find((known) => known.extensionId === extensionId);
  if (!asked) throw notFound('没有这次延期申请，请刷新页面。', 'EXTENSION_NOT_FOUND');
  if (asked.answer || asked.moved || !asked.office) {
    throw new Refusal('conflict', 'EXTENSION_ANSWERED', '这次延期申请已有答复，请刷新页面。');
  }
  mustBePast(answer.on, 'on', state, rules.today);
  if (answer.on < asked.on) {
    throw invalid('DATE_ORDER', `答复日期不能早于申请日期${asked.on}。`, 'on');
  }
  const { to, reason, office: by } = asked;
  const { document, on } = answer;
  const extension = { to, reason, on, consent: { by, document } };
  return {
    event: { type: 'extension.answered', data: { extensionId, ...answer } },
    more: answer.answer === 'granted' ? [moved(state, asked, extension, rules)] : [],
  };
}
