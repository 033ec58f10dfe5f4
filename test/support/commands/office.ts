import { commentOn, resolveComment } from '../../../functions/domain/decide/comments.ts';
import {
  enterPlatform,
  receiptDelivery,
  sendCopies,
} from '../../../functions/domain/decide/dispatch/record.ts';
import {
  askSections,
  giveDivisionOpinion,
} from '../../../functions/domain/decide/divisionOpinions.ts';
import { answerUnits, signReceipt, suggestUnits } from '../../../functions/domain/decide/intake.ts';
import { answerRequest, askSuperior } from '../../../functions/domain/decide/requests.ts';
import { requestReturn } from '../../../functions/domain/decide/returns.ts';
import { reclassify } from '../../../functions/domain/decide/tiers.ts';
import { issueUrge } from '../../../functions/domain/decide/urging/issue.ts';
import { answerUrge, escalateUrge } from '../../../functions/domain/decide/urging/settle.ts';
import { voidNumber } from '../../../functions/domain/decide/voidNumber.ts';
import { REQUEST_OUTCOMES } from '../../../functions/domain/request.ts';
import { type Command, idOf, someSubmitter } from './command.ts';

/** 签收、增办、退办、分工意见、请示、分类、批注、文号作废、送达、催办 */
export const OFFICE_WORK: Record<string, Command> = {
  receipt: ({ state, by, rules, dice }) => signReceipt(state, by, { on: dice.day(rules) }, rules),
  'suggest-units': ({ state, by, rules, dice }) =>
    suggestUnits(state, by, { units: [dice.one(['市财政局', '市总工会'])], reason: '经费' }, rules),
  'answer-units': ({ state, by, rules, dice }) =>
    answerUnits(
      state,
      by,
      idOf(state.addedUnits, ({ requestId }) => requestId, dice),
      { answer: dice.one(['granted', 'refused']), on: dice.day(rules), document: '督办函1号' },
      rules,
    ),
  return: ({ state, by, rules, dice }) =>
    requestReturn(
      state,
      by,
      { reason: '属民政部门职责', proposedUnit: dice.one(['市民政局', '', '市人社局']) },
      rules,
    ),
  'ask-sections': ({ state, by, rules, dice }) =>
    askSections(
      state,
      by,
      { sections: [dice.one(['ldbz', 'jycj', 'none'])], until: dice.day(rules) },
      rules,
    ),
  'section-opinion': ({ state, by, rules, dice }) =>
    giveDivisionOpinion(
      state,
      by,
      { answer: dice.one(['agree', 'other']), other: 'jycj', reason: dice.words('职责在就业科') },
      rules,
    ),
  ask: ({ state, by, rules, dice }) =>
    askSuperior(state, by, { question: dice.words('可否先行试点？'), on: dice.day(rules) }, rules),
  'answer-ask': ({ state, by, rules, dice }) =>
    answerRequest(
      state,
      by,
      idOf(state.requests, ({ requestId }) => requestId, dice),
      { outcome: dice.one(REQUEST_OUTCOMES), text: '可先行试点。', on: dice.day(rules) },
      rules,
    ),
  reclassify: ({ state, by, rules, dice }) =>
    reclassify(
      state,
      by,
      { tier: dice.one([...rules.profile.tiers.map(({ id }) => id), 'none']), reason: '条件变了' },
      rules,
    ),
  comment: ({ state, by, rules, dice }) =>
    commentOn(
      state,
      state.reply?.revision ?? 1,
      state.reply,
      by,
      {
        text: dice.words('请写明完成时间。'),
        ...(dice.chance(30) ? { demand: dice.one([1, 2, 9]) } : {}),
      },
      rules,
    ),
  resolve: ({ state, by, rules, dice }) =>
    resolveComment(
      state,
      idOf(state.comments, ({ commentId }) => commentId, dice),
      by,
      dice.words('已写明。'),
      rules,
    ),
  'void-number': ({ state, by, rules, dice }) =>
    voidNumber(state, by, dice.words('编错了'), '×人社建字〔2026〕2号', rules),
  'delivery-receipt': ({ state, by, rules, dice }) =>
    receiptDelivery(
      state,
      by,
      someSubmitter(state, dice),
      { receivedBy: '本人', on: dice.day(rules) },
      rules,
    ),
  copies: ({ state, by, rules, dice }) =>
    sendCopies(
      state,
      by,
      {
        on: dice.day(rules),
        sent: [{ office: dice.one(['市人大常委会代工委', '某处']), copies: 2 }],
      },
      rules,
    ),
  platform: ({ state, by, rules, dice }) =>
    enterPlatform(state, by, { on: dice.day(rules), reference: 'JY-2026-012' }, rules),
  urge: ({ state, by, rules, dice }) =>
    issueUrge(
      state,
      by,
      {
        channel: dice.one(['notice', 'phone']),
        status: '未报进展',
        demand: dice.words('三日内报进展'),
        said: dice.words('已转告'),
      },
      rules,
    ),
  'answer-urge': ({ state, by, rules, dice }) =>
    answerUrge(
      state,
      by,
      idOf(state.urges, ({ urgeId }) => urgeId, dice),
      '已安排专人。',
      rules,
    ),
  'escalate-urge': ({ state, rules, dice }) =>
    escalateUrge(
      state,
      idOf(state.urges, ({ urgeId }) => urgeId, dice),
      rules,
    ),
};
