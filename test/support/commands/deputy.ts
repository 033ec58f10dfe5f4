import {
  confirmPaperForm,
  enterPaperForm,
  mustCollect,
  rejectPaperForm,
} from '../../../functions/domain/decide/paperForms.ts';
import { ratePromise } from '../../../functions/domain/decide/promises/ratePromise.ts';
import { rate } from '../../../functions/domain/decide/rate.ts';
import { withdraw } from '../../../functions/domain/decide/withdrawal.ts';
import type { PaperForm } from '../../../functions/domain/paperForm.ts';
import { type Command, idOf, someSubmitter } from './command.ts';
import type { Dice } from './dice.ts';

const form = (dice: Dice) => ({
  attitude: dice.one(['满意', '基本满意', '不满意', '一般']),
  result: dice.one(['满意', '满意', '基本满意', '不满意']),
  ...(dice.chance(80) ? { reason: '驿站没有建到城西' } : {}),
});

const SCAN: PaperForm['scan'] = {
  fileName: '征询意见表-程嘉树.pdf',
  sha256: 'ab'.repeat(32),
  size: 182_044,
  type: 'application/pdf',
};

/** 评价、纸质征询表、撤回 */
export const DEPUTY: Record<string, Command> = {
  rate: ({ state, rules, dice }) =>
    rate(
      state,
      someSubmitter(state, dice),
      dice.one([state.round, state.round, 1]),
      form(dice),
      rules,
    ),
  'rate-promise': ({ state, rules, dice }) =>
    ratePromise(
      state,
      someSubmitter(state, dice),
      idOf(state.sides, ({ key }) => key, dice),
      form(dice),
      rules,
    ),
  'paper-form': ({ state, by, rules, dice }) =>
    enterPaperForm(
      mustCollect(by, state, state.itemId, rules.profile),
      { ...form(dice), submitterId: someSubmitter(state, dice), on: dice.day(rules), scan: SCAN },
      rules,
    ),
  'confirm-paper': ({ state, by, rules, dice }) =>
    confirmPaperForm(
      mustCollect(by, state, state.itemId, rules.profile),
      by,
      idOf(state.paperForms, ({ formId }) => formId, dice),
    ),
  'reject-paper': ({ state, by, rules, dice }) =>
    rejectPaperForm(
      mustCollect(by, state, state.itemId, rules.profile),
      by,
      idOf(state.paperForms, ({ formId }) => formId, dice),
      dice.words('扫描件不清楚'),
      rules,
    ),
  // All of the letters are rarely there: a story that ends so ends early.
  withdraw: ({ state, by, rules, dice }) =>
    withdraw(
      state,
      by,
      state.item.submitters
        .filter(() => dice.chance(40))
        .map(({ id }) => ({ submitterId: id, on: dice.day(rules) })),
      rules,
    ),
};
