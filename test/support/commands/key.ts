import {
  formTaskForce,
  hearSupervisor,
  nameKeyItem,
  reportToSupervisor,
} from '../../../functions/domain/decide/keyItem.ts';
import {
  answerAdvice,
  recordVisit,
  remindAdvice,
} from '../../../functions/domain/decide/visits.ts';
import { REPORT_KINDS, SUPERVISORS } from '../../../functions/domain/keyItem.ts';
import type { ItemState } from '../../../functions/domain/state.ts';
import { type Command, idOf } from './command.ts';
import type { Dice } from './dice.ts';

const someAdvice = ({ advicePoints }: ItemState, dice: Dice) =>
  idOf(advicePoints, ({ adviceId }) => adviceId, dice);

const someone = (dice: Dice) => dice.one(['deputy1', 'director', 'handler-ldbz-1', 'nobody']);

/** 重点督办、专班、督办方的意见和报告、调研和意见建议 */
export const KEY_ITEM: Record<string, Command> = {
  'name-key-item': ({ state, by, rules, dice }) =>
    nameKeyItem(
      state,
      by,
      {
        selectedBy: '市人大常委会主任会议',
        ...(dice.chance(50) ? { leader: '副主任贺兰川', committee: '社会建设委员会' } : {}),
      },
      rules,
    ),
  'form-task-force': ({ state, by, rules, dice }) =>
    formTaskForce(
      state,
      by,
      { head: someone(dice), members: [someone(dice)], on: dice.day(rules) },
      rules,
    ),
  'report-to-supervisor': ({ state, by, rules, dice }) =>
    reportToSupervisor(
      state,
      by,
      { kind: dice.one(REPORT_KINDS), title: '报告', summary: '分三步', on: dice.day(rules) },
      rules,
    ),
  'hear-supervisor': ({ state, by, rules, dice }) =>
    hearSupervisor(
      state,
      by,
      { of: dice.one(SUPERVISORS), opinion: '选址要方便', use: '采纳', on: dice.day(rules) },
      rules,
    ),
  'record-visit': ({ state, by, rules, dice }) =>
    recordVisit(
      state,
      by,
      {
        ...{ on: dice.day(rules), visitors: '市人大调研组', site: '驿站', report: '汇报进展' },
        advice: dice.chance(50)
          ? [{ what: '延长开放时间', owner: someone(dice), due: dice.day(rules) }]
          : [],
      },
      rules,
    ),
  'answer-advice': ({ state, by, rules, dice }) =>
    answerAdvice(state, by, someAdvice(state, dice), '已延长', rules),
  'remind-advice': ({ state, rules, dice }) =>
    remindAdvice(state, someAdvice(state, dice), rules.today),
};
