import { feedBack, reportCorrection } from '../../../functions/domain/decide/inspection.ts';
import { closePromiseConsultation } from '../../../functions/domain/decide/promises/ratePromise.ts';
import { remindPromise } from '../../../functions/domain/decide/promises/remind.ts';
import {
  giveUpPromise,
  keepPromise,
  movePromise,
} from '../../../functions/domain/decide/promises/settle.ts';
import { closeConsultation } from '../../../functions/domain/decide/rate.ts';
import {
  doStep,
  makePlan,
  moveStep,
  remindStep,
} from '../../../functions/domain/decide/stepPlan.ts';
import { ledgerOf } from '../../../functions/domain/promise.ts';
import type { ItemState } from '../../../functions/domain/state.ts';
import { planOf } from '../../../functions/domain/stepPlan.ts';
import { type Command, idOf } from './command.ts';
import type { Dice } from './dice.ts';

const somePromise = (state: ItemState, dice: Dice) =>
  idOf(ledgerOf(state), ({ promiseId }) => promiseId, dice);
const someStep = (state: ItemState, dice: Dice) =>
  idOf(planOf(state), ({ stepId }) => stepId, dice);

/** 分步推进、承诺、督查反馈、整改，以及每日巡检替人做的 */
export const AFTER: Record<string, Command> = {
  plan: ({ state, by, rules, dice }) =>
    makePlan(
      state,
      by,
      [{ what: '先试点', owner: dice.one(['handler-ldbz-1', 'nobody']), due: dice.day(rules) }],
      rules,
    ),
  'do-step': ({ state, by, rules, dice }) =>
    doStep(state, by, someStep(state, dice), { result: '试点已启动', on: dice.day(rules) }, rules),
  'move-step': ({ state, by, rules, dice }) =>
    moveStep(
      state,
      by,
      someStep(state, dice),
      { due: dice.day(rules), reason: '等上级文件' },
      rules,
    ),
  'remind-step': ({ state, rules, dice }) => remindStep(state, someStep(state, dice), rules.today),
  'move-promise': ({ state, by, rules, dice }) =>
    movePromise(
      state,
      by,
      somePromise(state, dice),
      { newDue: dice.day(rules), reason: '等上级文件', toldOn: dice.day(rules), toldHow: 'phone' },
      rules,
    ),
  'keep-promise': ({ state, by, rules, dice }) =>
    keepPromise(
      state,
      by,
      somePromise(state, dice),
      { evidence: '×人社发〔2026〕9号文件已印发', on: dice.day(rules) },
      rules,
    ),
  'give-up-promise': ({ state, by, rules, dice }) =>
    giveUpPromise(
      state,
      by,
      somePromise(state, dice),
      { reason: '省里统一规定', explanation: dice.words('省里已统一规定，不能另行制定。') },
      rules,
    ),
  'remind-promise': ({ state, rules, dice }) =>
    remindPromise(state, somePromise(state, dice), rules.today),
  'feed-back': ({ state, by, rules, dice }) =>
    feedBack(state, by, { progress: dice.words('已完成两处'), effect: '已投入使用' }, rules),
  correction: ({ state, by, rules, dice }) =>
    reportCorrection(
      state,
      by,
      idOf(state.corrections, ({ correctionId }) => correctionId, dice),
      dice.words('已补建'),
      rules,
    ),
  'window-over': ({ state, rules }) => closeConsultation(state, rules.today),
  'promise-window-over': ({ state, rules, dice }) =>
    closePromiseConsultation(
      state,
      idOf(state.sides, ({ key }) => key, dice),
      rules.today,
    ),
};
