import * as z from 'zod/mini';
import { mustSee } from '../../domain/decide/authorize.ts';
import { declineContact, recordContact, recordGroup } from '../../domain/decide/recordContact.ts';
import { recordProgress } from '../../domain/decide/recordProgress.ts';
import { claiming } from '../../store/ledger/claiming.ts';
import { loadItem, positionOf } from '../../store/loadItem.ts';
import { once } from '../http/remember.ts';
import { type Route, route } from '../http/route.ts';
import { newContact, newDecline, newGroup, newProgress } from '../schemas/contacts.ts';
import { record, recorded } from './record.ts';
import { writeAll } from './streams.ts';

/** 登记一次沟通（见面）. */
const added = route({
  method: 'POST',
  path: '/v1/items/{itemId}/contacts',
  operationId: 'recordContact',
  summary: '登记一次沟通（办前、办中、面复）',
  description: '在场人员的最高职务由通讯录得出，不由人填写。一次可有几位代表；佐证附件写摘要。',
  body: newContact,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = recordContact(state, call.actor, call.body, rules);
      return { event, recordId: event.data.contactId };
    }),
});

/** 座谈、集中答复. */
const grouped = route({
  method: 'POST',
  path: '/v1/contacts',
  operationId: 'recordGroupContact',
  summary: '登记一次座谈或集中答复：同一次会，几件一并登记',
  description:
    '要么每件都登记，要么都不登记；各件的记录带同一个 meetingId。集中答复须逐件写明采纳情况、工作现状、办理成效。',
  body: newGroup,
  response: z.object({
    meetingId: z.string(),
    contacts: z.array(z.object({ itemId: z.string(), contactId: z.string(), version: z.number() })),
  }),
  status: 201,
  handle: (call) => {
    const { store, actor, rules, body } = call;
    const { items, ...meeting } = body;
    const year = rules.today.slice(0, 4);
    return once(call, (remember) =>
      claiming(store, `group-contact#${year}`, async (n, claim) => {
        const states = await Promise.all(
          items.map(async ({ itemId }) => mustSee(actor, await loadItem(store, itemId), itemId)),
        );
        const meetingId = `group-${year}-${String(n).padStart(4, '0')}`;
        const together = states.map((state, index) => {
          const { itemId: _same, ...own } = items[index] ?? { itemId: '', submitters: [] };
          return { state, contact: { ...meeting, ...own } };
        });
        const events = recordGroup(meetingId, together, actor, rules);
        const contacts = states.map(({ itemId, version }, index) => ({
          itemId,
          contactId: events[index]?.data.contactId ?? '',
          version: version + 1,
        }));
        const answer = { status: 201, body: { meetingId, contacts } };
        const writes = states.flatMap((state, index) => {
          const event = events[index];
          return event ? [{ at: positionOf(state), body: event }] : [];
        });
        await writeAll(call, writes, [...remember(answer), claim]);
        return answer;
      }),
    );
  },
});

/** 代表表示不需要走访. */
const declined = route({
  method: 'POST',
  path: '/v1/items/{itemId}/declined-meetings',
  operationId: 'declineContact',
  summary: '登记“代表表示不需要走访”：哪一次、谁说的、怎么说的',
  description: '代替这一次沟通；在见面率、面复率里不计入分子、分母，单独列出。',
  body: newDecline,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = declineContact(state, call.actor, call.body, rules);
      return { event, recordId: event.data.declineId };
    }),
});

/** 登记、通报办理进度. */
const progressed = route({
  method: 'POST',
  path: '/v1/items/{itemId}/progress',
  operationId: 'recordProgress',
  summary: '登记办理进度；写明 told 的，是向代表通报',
  description: '以邮件通报的，由系统发给有邮箱的代表、委员；座谈、约见、电话、信函的，登记在案。',
  body: newProgress,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = recordProgress(state, call.actor, call.body, rules);
      return { event, recordId: event.data.progressId };
    }),
});

/** 沟通、进度. */
export const CONTACT_ROUTES: readonly Route[] = [added, grouped, declined, progressed];
