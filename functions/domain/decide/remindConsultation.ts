import { consultationOf, notReturned, waitingForms } from '../consultation.ts';
import type { ConsultationReminded } from '../events.ts';
import type { CommonRules } from '../rules.ts';
import type { ItemState } from '../state.ts';

/**
 * 催收征询意见表 (domain.md §3.6): those who have not returned the form are reminded at the warning date
 * and, where the profile says so, once more on the last day; each once. Undefined when there is
 * nothing to say, nobody can be written to, or it was said.
 */
export function remindConsultation(
  state: ItemState,
  side: string | undefined,
  { profile, today }: Pick<CommonRules, 'profile' | 'today'>,
): ConsultationReminded | undefined {
  const asked = consultationOf(state, side);
  const until = asked?.task.due;
  if (!asked || !until || today < until.warn || today > until.due) return undefined;
  const { due } = until;
  const kind = today === due && profile.rating.remindsAtEnd ? 'last' : 'ahead';
  const { round } = asked;
  const said = (state.reminders ?? []).some(
    (one) => one.round === round && one.side === side && one.kind === kind,
  );
  const onPaper = waitingForms(state, asked).map(({ submitterId }) => submitterId);
  const submitters = notReturned(state, asked).filter(
    ({ id, email }) => email && !onPaper.includes(id),
  );
  if (said || submitters.length === 0) return undefined;
  return {
    type: 'consultation.reminded',
    data: {
      round,
      ...(side ? { side } : {}),
      kind,
      due,
      on: today,
      submitters: submitters.map(({ id }) => id),
    },
  };
}
