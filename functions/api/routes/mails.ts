import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { itemStream } from '../../domain/itemStream.ts';
import type { Role } from '../../domain/roles.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { mailsOfStream } from '../../store/ledger/mails.ts';
import { type Route, route } from '../http/route.ts';
import { presentMail } from '../present/mails.ts';
import { readableBy } from '../present/mask.ts';
import { mailList } from '../schemas/mails.ts';
import { itemOf } from './itemOf.ts';

/** Those who account for the mails: 局办公室, 审计, 管理员. */
const READERS: readonly Role[] = ['office-clerk', 'office-head', 'auditor', 'admin'];

/** 一件的邮件台账. */
const listed = route({
  method: 'GET',
  path: '/v1/items/{itemId}/mails',
  operationId: 'listItemMails',
  summary: '一件的邮件：给谁、什么、因哪个事件而发、结果如何',
  description:
    '局办公室、审计、管理员查看；按事件先后排列，不含地址。doubtful 表示服务商的回答和发出事件都没有收到、已经再发一次：这一封可能重复。',
  response: mailList,
  status: 200,
  handle: async (call) => {
    mustHaveRole(call.actor, READERS, '查看邮件台账');
    const state = await itemOf(call);
    const { profile, directory } = rulesOf(state, call.rules);
    const records = await mailsOfStream(call.store, itemStream(state.itemId));
    const mails = records.map((record) => presentMail(record, state, directory));
    return {
      status: 200,
      body: readableBy({ itemId: state.itemId, mails }, call.actor, state, profile),
    };
  },
});

/** 邮件的去向. */
export const MAIL_ROUTES: readonly Route[] = [listed];
