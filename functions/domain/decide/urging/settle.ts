import { isOver } from '../../conclusion.ts';
import { forbidden, notFound, Refusal } from '../../errors.ts';
import type { UrgeAnswered, UrgeEscalated } from '../../events.ts';
import { type Actor, hasRole } from '../../roles.ts';
import type { CommonRules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import { lastStep, type Urge } from '../../urge.ts';
import { urged } from './issue.ts';

/** Whoever was urged may answer, and those who handle the item for him. */
function mayAnswer(actor: Actor, { division }: ItemState, { steps }: Urge): boolean {
  const head = hasRole(actor, ['section-head']) && actor.section === division?.section;
  return head || division?.handler === actor.id || steps.some(({ to }) => to === actor.id);
}

/**
 * 催办回复: receipt and answer in one.
 * @throws Refusal URGE_NOT_FOUND, FORBIDDEN, ALREADY_ANSWERED
 */
export function answerUrge(
  state: ItemState,
  actor: Actor,
  urgeId: string,
  text: string,
  { today }: CommonRules,
): UrgeAnswered {
  const urge = (state.urges ?? []).find((known) => known.urgeId === urgeId);
  if (!urge) throw notFound('没有这次催办，请刷新页面。', 'URGE_NOT_FOUND');
  if (!mayAnswer(actor, state, urge)) {
    throw forbidden('催办由被催办的人、本件承办人或承办科室负责人回复，您没有这一权限。');
  }
  if (urge.answer) {
    throw new Refusal('conflict', 'ALREADY_ANSWERED', `这次催办已由${urge.answer.by}回复。`);
  }
  return { type: 'urge.answered', data: { urgeId, text, on: today } };
}

/** Nobody answered until the day on which an urge goes up; undefined while there is time, or nobody above. */
export function escalateUrge(
  state: ItemState,
  urgeId: string,
  rules: CommonRules,
): UrgeEscalated | undefined {
  const urge = (state.urges ?? []).find((known) => known.urgeId === urgeId);
  if (!urge || urge.answer || isOver(state)) return undefined;
  const next = urge.ladder[0];
  if (!next || rules.today < lastStep(urge).escalateOn) return undefined;
  return { type: 'urge.escalated', data: { urgeId, ...urged(next, state, rules) } };
}
