import type { WithdrawalLetter } from '../conclusion.ts';
import { invalid, Refusal } from '../errors.ts';
import type { ItemConcluded } from '../events.ts';
import type { Actor } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';
import { mustBePast, mustGoOn, OFFICE } from './intake.ts';

/** Until when this place lets an item be withdrawn. @throws Refusal WITHDRAWAL_TOO_LATE */
function mustBeInTime(state: ItemState, { profile }: Rules): void {
  const { until } = profile.withdrawal;
  const late = until === 'assigned' || (until === 'replied' && state.repliedOn !== undefined);
  if (!late) return;
  const word = until === 'assigned' ? '交办以前' : '答复以前';
  throw new Refusal('blocked', 'WITHDRAWAL_TOO_LATE', `只能在${word}撤回，本件须继续办理。`);
}

/** Whose letters this place asks for: every co-signer's, or those of who leads (domain.md §3.2). */
function mustHaveLetters(state: ItemState, letters: readonly WithdrawalLetter[], rules: Rules) {
  const given = new Set(letters.map(({ submitterId }) => submitterId));
  const { submitters } = state.item;
  if ([...given].some((id) => submitters.every((submitter) => submitter.id !== id))) {
    throw invalid('SUBMITTER_UNKNOWN', '请选择本件的代表或委员。', 'letters');
  }
  const all = rules.profile.withdrawal.by === 'all';
  const missing = submitters.filter(({ id, lead }) => (all || lead) && !given.has(id));
  if (missing.length === 0) return;
  const names = missing.map(({ name }) => name).join('、');
  throw new Refusal(
    'blocked',
    'LETTER_MISSING',
    `${all ? '撤回须全体联名人书面提出' : '撤回须由领衔人书面提出'}，还缺：${names}。`,
    { field: 'letters' },
  );
}

/**
 * 撤回 by those who made the item, in writing: the handling ends (domain.md §3.2).
 * @throws Refusal FORBIDDEN, ITEM_OVER, WITHDRAWAL_TOO_LATE, SUBMITTER_UNKNOWN, LETTER_MISSING, or of a date
 */
export function withdraw(
  state: ItemState,
  actor: Actor,
  letters: WithdrawalLetter[],
  rules: Rules,
): ItemConcluded {
  mustHaveRole(actor, OFFICE, '登记撤回');
  mustGoOn(state);
  mustBeInTime(state, rules);
  mustHaveLetters(state, letters, rules);
  for (const { on } of letters) mustBePast(on, 'letters', state, rules.today);
  return { type: 'item.concluded', data: { how: 'withdrawn', on: rules.today, letters } };
}
