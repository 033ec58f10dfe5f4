import { ourUnits } from '../../../functions/domain/coUnit.ts';
import { askOpinionAgain } from '../../../functions/domain/decide/askOpinionAgain.ts';
import { answerByLink } from '../../../functions/domain/decide/coUnits/answer.ts';
import { askUnit } from '../../../functions/domain/decide/coUnits/ask.ts';
import { raiseDispute, settleDispute } from '../../../functions/domain/decide/coUnits/dispute.ts';
import type { ItemState } from '../../../functions/domain/state.ts';
import { AGREED, OBJECTED } from '../acting.ts';
import { type Command, idOf } from './command.ts';
import type { Dice } from './dice.ts';

const someUnit = (state: ItemState, dice: Dice) => idOf(ourUnits(state), (unit) => unit, dice);

/** 协办单位：征求、答复、再征求、分歧、协调 */
export const UNIT: Record<string, Command> = {
  'ask-unit': ({ state, by, rules, dice }) =>
    askUnit(
      state,
      by,
      {
        unit: someUnit(state, dice),
        question: '经费如何列支？',
        reason: dice.words('没有写明经费'),
      },
      rules,
    ),
  'unit-answers': ({ state, rules, dice }) =>
    answerByLink(
      state,
      { unit: someUnit(state, dice), asking: dice.one([1, 1, 2, 3]) },
      { ...AGREED, ...(dice.chance(30) ? OBJECTED : {}), text: dice.words(AGREED.text) },
      rules,
    ),
  dispute: ({ state, by, rules, dice }) =>
    raiseDispute(state, by, { unit: someUnit(state, dice), matter: dice.words('经费列支') }, rules),
  settle: ({ state, by, rules, dice }) =>
    settleDispute(
      state,
      by,
      idOf(
        (state.coUnits ?? []).flatMap(({ disputes }) => disputes),
        ({ disputeId }) => disputeId,
        dice,
      ),
      { decision: dice.words('由本局列支'), reason: dice.words('职责所在') },
      rules,
    ),
  'ask-opinion-again': ({ state, by, rules, dice }) =>
    askOpinionAgain(
      state,
      by,
      { askedBy: '市民政局办公室', on: dice.day(rules), reason: dice.words('没有写明经费来源') },
      rules,
    ),
};
