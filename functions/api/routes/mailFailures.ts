import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { correctAddress } from '../../domain/decide/mail/address.ts';
import { mustBeOpen, reachOtherwise, resendMail } from '../../domain/decide/mail/failures.ts';
import type { MailReached, MailResent } from '../../domain/events.ts';
import type { MailFailure, ReachedBy } from '../../domain/mailFailure.ts';
import type { Role } from '../../domain/roles.ts';
import type { Alongside } from '../../store/append.ts';
import { hasLink, revokeWrite } from '../../store/ledger/links.ts';
import { digestOfAddress, findMail } from '../../store/ledger/mails.ts';
import { MAIL_FAILURES } from '../../store/streams/mailFailures.ts';
import { listMailFailures } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentMailFailureRow } from '../present/mailFailures.ts';
import * as schema from '../schemas/mails.ts';
import { record, recorded } from './record.ts';
import { changeStream } from './streams.ts';

const PAGE = 20;

/** Those who see what was not delivered: 局办公室, 审计, 管理员. */
const READERS: readonly Role[] = ['office-clerk', 'office-head', 'auditor', 'admin'];

type How = { how: 'resend' } | { how: 'otherwise'; by: ReachedBy; text: string };

interface Clearing {
  event: MailResent | MailReached;
  /** The link of the mail that failed ends with it. */
  alongside: readonly Alongside[];
}

/** What the clerk decided about a failure. @throws Refusal of the decision */
async function clear(call: Call, failure: MailFailure, how: How): Promise<Clearing> {
  const { store, clock, rules } = call;
  if (how.how === 'otherwise') {
    return { event: reachOtherwise(failure, how, rules.today), alongside: [] };
  }
  // What mails are planned from is a chunk of its own: only this needs it here.
  const { plannedMail } = await import('../../reactions/plannedMails.ts');
  const { mailId, cause } = failure;
  const [mail, kept] = await Promise.all([
    plannedMail(store, clock, cause, failure),
    findMail(store, { mailId, stream: cause.stream, version: cause.version }),
  ]);
  const sameAddress =
    mail !== undefined && kept?.to === digestOfAddress(mailId, mail.recipient.address);
  const event = resendMail(failure, { planned: mail !== undefined, sameAddress }, rules.today);
  const link = kept?.link;
  const revokes = link && (await hasLink(store, link));
  return { event, alongside: revokes ? [revokeWrite(store, link, clock.instant())] : [] };
}

/** 处理一件的未送达邮件. */
const cleared = route({
  method: 'POST',
  path: '/v1/items/{itemId}/mail-failures/{mailId}',
  operationId: 'clearMailFailure',
  summary: '处理一封未送达的邮件：重发，或登记已用其他方式告知',
  description:
    '由局办公室办理。how=resend：更正电子邮箱后重发，原链接作废、另发新链接。how=otherwise：写明用电话、纸质还是当面告知（by），告知了谁、说了什么（text）。',
  body: schema.mailFailureCleared,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, async (state) => {
      const { mailId = '' } = call.params;
      const failure = mustBeOpen(state.mailFailures, call.actor, mailId);
      return clear(call, failure, call.body);
    }),
});

/** 处理不属于某一件的未送达邮件. */
const bureauCleared = route({
  method: 'POST',
  path: '/v1/mail-failures/{mailId}',
  operationId: 'clearBureauMailFailure',
  summary: '处理一封未送达的邮件（调度、会议、文件、征求意见稿等，不属于某一件的）',
  description: '与一件的相同。',
  body: schema.mailFailureCleared,
  response: schema.clearedAnswer,
  status: 201,
  handle: (call) => {
    const { mailId = '' } = call.params;
    const missing = { code: 'MAIL_FAILURE_UNKNOWN', message: '没有这封未送达的邮件，请刷新页面。' };
    return changeStream(
      call,
      MAIL_FAILURES,
      mailId,
      missing,
      ({ failure }) => clear(call, mustBeOpen([failure], call.actor, mailId), call.body),
      (version) => ({ status: 201, body: { mailId, version } }),
    );
  },
});

/** 全局的未送达邮件. */
const listed = route({
  method: 'GET',
  path: '/v1/mail-failures',
  operationId: 'listMailFailures',
  summary: '尚未处理的未送达邮件，新的在前',
  description: '局办公室、审计、管理员查看；处理过的不再列出。',
  query: schema.mailFailuresQuery,
  response: schema.mailFailureList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    mustHaveRole(actor, READERS, '查看未送达的邮件');
    const page = await listMailFailures(store, {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const failures = page.rows.map((row) => presentMailFailureRow(row, rules.directory));
    return { status: 200, body: { failures, ...toCursor(page.next) } };
  },
});

/** 更正电子邮箱. */
const corrected = route({
  method: 'POST',
  path: '/v1/items/{itemId}/addresses',
  operationId: 'correctAddress',
  summary: '更正代表、委员或协办单位在本件的电子邮箱',
  description:
    '由局办公室办理，写明依据。recipientId 是提出人编号（s1）或“unit:单位名称”。原地址在经过里只留域名。局内人员的邮箱由管理员在通讯录更正。',
  body: schema.newAddress,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state) => ({
      event: correctAddress(state, call.actor, call.body, call.rules.today),
    })),
});

/** 邮件未送达. */
export const MAIL_FAILURE_ROUTES: readonly Route[] = [listed, cleared, bureauCleared, corrected];
