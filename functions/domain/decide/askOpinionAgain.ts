import { mustExist } from '../calendar/mustExist.ts';
import { computeDeadline } from '../deadline/computeDeadline.ts';
import { invalid, Refusal } from '../errors.ts';
import type { CoOpinionAskedAgain } from '../events.ts';
import { clock } from '../profile/profile.ts';
import type { Actor } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';

/** 重提的登记: who of the lead unit asked, when (civil date), and why. */
export interface NewRedo {
  askedBy: string;
  on: string;
  reason: string;
}

/**
 * 重提协办意见 (domain.md §1 rows 32, 53; §3.3): the office records that the lead unit asks again; the
 * next round begins under the profile's clock from that day.
 * @throws Refusal FORBIDDEN, NOT_CO, OPINION_NOT_SENT, IMPOSSIBLE_DATE, DATE_IN_FUTURE, DATE_ORDER
 */
export function askOpinionAgain(
  state: ItemState,
  actor: Actor,
  { askedBy, on, reason }: NewRedo,
  rules: Rules,
): CoOpinionAskedAgain {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '登记重提协办意见');
  const { item, round, coOpinion } = state;
  if (item.part !== 'co') {
    throw invalid('NOT_CO', '本件不是协办件，没有协办意见可以重提。');
  }
  const last = coOpinion?.sent.findLast((sending) => sending.round === round);
  if (!coOpinion || !last) {
    throw new Refusal(
      'blocked',
      'OPINION_NOT_SENT',
      '本轮协办意见还没有送主办单位，请先送出；主办单位的要求可在审核时一并考虑。',
    );
  }
  mustExist(on, 'on');
  if (on > rules.today) throw invalid('DATE_IN_FUTURE', '要求重提的日期不能在今天之后。', 'on');
  if (on < last.on) {
    throw invalid('DATE_ORDER', `要求重提的日期不能早于协办意见送出之日${last.on}。`, 'on');
  }
  return {
    type: 'coOpinion.askedAgain',
    data: {
      redoId: `redo-${coOpinion.redos.length + 1}`,
      round: round + 1,
      askedBy,
      on,
      reason,
      by: actor.name,
      replyDeadline: computeDeadline(
        clock(rules.profile, 'coRedo', item.kind),
        { coReturned: on },
        rules.calendar,
      ),
    },
  };
}
