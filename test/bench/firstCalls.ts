import type { StoredEvent } from '../../functions/domain/events.ts';
import { eventOf } from '../support/http.ts';
import { itemId, typical } from '../support/measuring.ts';
import { batchOf, noticeOf, queueOf } from '../support/reacting.ts';

const { version } = typical.state;
const last = typical.events.at(-1) as StoredEvent;
const notice = queueOf([noticeOf(last)]);
const item = `/v1/items/${itemId}`;

/** One function and what it is first asked, which makes it load what it needs and call AWS. */
export interface FirstCall {
  name: string;
  what: string;
  event: unknown;
}

const link = {
  version: '2.0',
  rawPath: `/p/${'x'.repeat(43)}`,
  headers: { accept: 'text/html' },
  pathParameters: { token: 'x'.repeat(43) },
  requestContext: { requestId: 'bench', http: { method: 'GET', path: `/p/${'x'.repeat(43)}` } },
};

/** The event that a mail is about, as its tag names it. */
const EVENT_TAG = Buffer.from(`${version} ${last.stream}`).toString('base64url');

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The first call of each function. */
export const FIRST_CALLS: readonly FirstCall[] = [
  { name: 'api', what: 'GET an item', event: eventOf('director', { path: item }) },
  {
    name: 'api',
    what: 'complete a task',
    event: eventOf('director', {
      path: `${item}/tasks/sign-1`,
      body: { version, outcome: 'done', data: {} },
    }),
  },
  { name: 'links', what: 'GET a page', event: link },
  {
    name: 'documents',
    what: 'refuse a file',
    event: eventOf('clerk', {
      method: 'POST',
      path: '/v1/imports',
      body: 'no spreadsheet',
      headers: { 'content-type': SHEET },
    }),
  },
  {
    name: 'workflow',
    what: 'open a task',
    event: { action: 'openTask', step: 'sign', input: { itemId, round: 1 }, token: 'token' },
  },
  { name: 'views', what: 'one event', event: batchOf([last]) },
  { name: 'relay', what: 'one event', event: batchOf([last]) },
  { name: 'advance', what: 'one notice', event: notice },
  { name: 'mail', what: 'one notice', event: notice },
  {
    name: 'mail-outcome',
    what: 'one delivery',
    event: {
      detail: {
        eventType: 'Delivery',
        mail: { messageId: 'm', tags: { mailId: ['m'], event: [EVENT_TAG] } },
      },
    },
  },
  { name: 'schedules', what: 'the daily sweep', event: { job: 'sweep' } },
];
