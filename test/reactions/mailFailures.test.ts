import '../support/environment.ts';
import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../functions/domain/events.ts';
import { sesCarrier } from '../../functions/mail/ses.ts';
import { createMail } from '../../functions/reactions/mail.ts';
import { createMailOutcome } from '../../functions/reactions/mailOutcome.ts';
import { clockFrom } from '../../functions/runtime/clock.ts';
import { append, link } from '../../functions/store/append.ts';
import { eventsAfter } from '../../functions/store/events.ts';
import { mailsOfStream } from '../../functions/store/ledger/mails.ts';
import { loadItem, positionOf } from '../../functions/store/loadItem.ts';
import type { Store } from '../../functions/store/store.ts';
import { applyToViews } from '../../functions/store/views/apply.ts';
import { compareViews } from '../../functions/store/views/rebuild.ts';
import { listMailFailures, mailFailuresAbout } from '../../functions/store/views/records.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, registered } from '../support/given.ts';
import { context } from '../support/http.ts';
import { noticeOf, queueOf, serviceError } from '../support/reacting.ts';
import { dump, shown, withDirectory } from '../support/storing.ts';
import { waitingAt } from '../support/waitingAt.ts';

const FAILED = { batchItemFailures: [{ itemIdentifier: 'm0' }] };
const DONE = { batchItemFailures: [] };
const clock = clockFrom(() => Date.parse('2026-03-16T01:00:00.000Z'));

let database: TestDatabase;
let store: Store;
const ses = new SESClient({});
const provider = mockClient(ses);
const story = waitingAt('sign', registered({ keyItem: true }));
const { itemId } = story.state;
const stream = `item#${itemId}`;
const event = story.events.at(-1) as StoredEvent;

beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  await shown(store, story);
  provider.reset();
  provider.on(SendEmailCommand).resolves({ MessageId: 'message-1' });
});

/** The reaction, with the notice handed out for the nth time. */
function react(of: StoredEvent, receives = 1) {
  const batch = queueOf([noticeOf(of)]);
  for (const record of batch.Records) {
    record.attributes.ApproximateReceiveCount = String(receives);
  }
  return createMail({
    carrier: sesCarrier({ ses, from: 'noreply@huiyin.example', configurationSet: 'huiyin' }),
    ...{ store, clock, baseUrl: 'https://huiyin.example', mostReceives: 20 },
  })(batch, context);
}

const calls = () => provider.commandCalls(SendEmailCommand).map(({ args: [{ input }] }) => input);
const tagsOf = (nth = 0) =>
  Object.fromEntries(
    (calls()[nth]?.Tags ?? []).map(({ Name = '', Value = '' }) => [Name, [Value]]),
  );

const said = (eventType: string, more: object = {}, tags = tagsOf()) =>
  createMailOutcome(
    store,
    clock,
  )({
    detail: { eventType, mail: { messageId: 'message-1', tags }, ...more },
  } as unknown as Parameters<ReturnType<typeof createMailOutcome>>[0]);
const bounced = (bounceType = 'Permanent') => said('Bounce', { bounce: { bounceType } });

const failures = async () => (await loadItem(store, itemId))?.mailFailures ?? [];
const ledger = async () => mailsOfStream(store, stream);
const rejectedWith = (error: Error) => provider.on(SendEmailCommand).rejects(error);

describe('what the provider says later', () => {
  beforeEach(async () => {
    await react(event);
  });

  it.each([
    ['Bounce', 'bounced'],
    ['Complaint', 'complained'],
    ['Reject', 'rejected'],
  ])('%s is an event on the item, once', async (type, why) => {
    await said(type);
    await said(type);
    await said('Complaint');
    const [failure, ...others] = await failures();
    expect(others).toEqual([]);
    expect(failure).toMatchObject({
      ...{ why, template: 'task', recipientId: 'director', recipientKind: 'staff' },
      cause: { stream, version: event.version, type: 'task.opened' },
    });
    const events = (await eventsAfter(store, stream, event.version)).map((one) => one.by.id);
    expect(events).toEqual(['system']);
    expect(JSON.stringify(await eventsAfter(store, stream, event.version))).not.toContain('@');
  });

  it('a transient bounce is only noted', async () => {
    await bounced('Transient');
    expect(await failures()).toEqual([]);
    expect(await ledger()).toMatchObject([
      { status: 'sent', transientBounceAt: '2026-03-16T01:00:00.000Z' },
    ]);
  });

  it('is made up for where the ledger had it and the item did not', async () => {
    const good = store.db.send.bind(store.db);
    let writes = 0;
    store.db.send = ((command: never) => {
      writes += 1;
      if (writes > 1) throw serviceError('InternalServerError', 500);
      return good(command);
    }) as typeof store.db.send;
    await expect(bounced()).rejects.toThrow();
    store.db.send = good as typeof store.db.send;
    expect(await ledger()).toMatchObject([{ status: 'bounced' }]);
    expect(await failures()).toEqual([]);
    await bounced();
    expect(await failures()).toHaveLength(1);
  });

  it('tells the clerk by one mail, however often', async () => {
    await bounced();
    const failed = (await eventsAfter(store, stream, event.version))[0] as StoredEvent;
    await react(failed);
    await react(failed);
    const told = calls().slice(1);
    expect(told.map(({ Destination }) => Destination?.ToAddresses)).toEqual([
      ['clerk@rsj.huiyin.example'],
    ]);
    expect(told[0]?.Message?.Subject?.Data).toMatch(/^【邮件未送达】/);
  });

  it('a resend is planned anew, under an id of its own, once', async () => {
    await bounced();
    const state = await loadItem(store, itemId);
    const [failure] = await failures();
    if (!state || !failure) throw new Error('no failure');
    const { mailId, template, recipientId, cause } = failure;
    const data = { mailId, template, recipientId, cause, on: '2026-03-16' };
    const body = { type: 'mail.resent' as const, data };
    const resent = link(positionOf(state), body, actor('clerk'), clock.instant());
    await append(store, resent);
    await react(resent);
    await react(resent);
    expect(calls()).toHaveLength(2);
    expect(calls()[1]?.Destination).toEqual(calls()[0]?.Destination);
    expect(tagsOf(1).mailId).not.toEqual(tagsOf(0).mailId);
    expect((await ledger()).map(({ type, status }) => [type, status])).toEqual([
      ['task.opened', 'bounced'],
      ['mail.resent', 'sent'],
    ]);
    // The resend bounces too: that is a failure of its own.
    await said('Bounce', {}, tagsOf(1));
    expect((await failures()).map(({ cleared }) => cleared?.how)).toEqual(['resent', undefined]);
  });
});

describe('a refusal for good', () => {
  it.each(['MessageRejected', 'InvalidParameterValue'])(
    '%s flags the item at once and is not tried again',
    async (name) => {
      rejectedWith(serviceError(name, 400));
      expect(await react(event)).toEqual(DONE);
      expect(await react(event)).toEqual(DONE);
      expect(calls()).toHaveLength(1);
      expect(await failures()).toMatchObject([{ why: 'rejected' }]);
      expect(await ledger()).toMatchObject([{ status: 'rejected', attempts: 1 }]);
    },
  );

  it.each([
    ['Throttling', 400],
    ['LimitExceededException', 400],
    ['AccountSendingPausedException', 400],
    ['AccessDenied', 403],
    ['ServiceUnavailable', 503],
  ])('is not %s (%i): that is tried again', async (name, status) => {
    rejectedWith(serviceError(name, status));
    expect(await react(event)).toEqual(FAILED);
    expect(await failures()).toEqual([]);
    provider.on(SendEmailCommand).resolves({ MessageId: 'message-1' });
    expect(await react(event, 2)).toEqual(DONE);
    expect(await ledger()).toMatchObject([{ status: 'sent', attempts: 2 }]);
  });

  it('is not that our own sender is unverified: every mail would be lost by it', async () => {
    const error = serviceError('MessageRejected', 400);
    error.message = 'Email address is not verified: noreply@huiyin.example';
    rejectedWith(error);
    expect(await react(event)).toEqual(FAILED);
    expect(await failures()).toEqual([]);
  });

  it('is made up for where only the ledger was not written', async () => {
    rejectedWith(serviceError('MessageRejected', 400));
    const good = store.db.send.bind(store.db);
    store.db.send = ((command: { input: { UpdateExpression?: string } }) => {
      if (command.input.UpdateExpression?.startsWith('SET #status')) {
        throw serviceError('InternalServerError', 500);
      }
      return good(command as never);
    }) as typeof store.db.send;
    expect(await react(event)).toEqual(FAILED);
    store.db.send = good as typeof store.db.send;
    expect(await react(event)).toEqual(DONE);
    expect(await failures()).toHaveLength(1);
    expect(await ledger()).toMatchObject([{ status: 'rejected' }]);
  });
});

describe('the last try', () => {
  it('gives the mail up on the item before the notice goes to the dead letters', async () => {
    rejectedWith(serviceError('ServiceUnavailable', 503));
    expect(await react(event, 19)).toEqual(FAILED);
    expect(await failures()).toEqual([]);
    expect(await react(event, 20)).toEqual(FAILED);
    expect(await failures()).toMatchObject([{ why: 'given-up' }]);
    expect(await ledger()).toMatchObject([{ status: 'given-up' }]);
    // An operator who brings the dead letter back sends nothing past the clerk.
    provider.on(SendEmailCommand).resolves({ MessageId: 'message-1' });
    expect(await react(event)).toEqual(DONE);
    expect(calls()).toHaveLength(2);
  });

  it('whose mail was taken after all is sent by the provider’s word', async () => {
    rejectedWith(serviceError('TimeoutError'));
    await react(event, 20);
    await said('Send');
    expect(await ledger()).toMatchObject([{ status: 'sent' }]);
  });
});

describe('a mail of no single item', () => {
  const at = { stream: 'report#2026-annual', version: 0, hash: '' };
  const data = {
    kind: 'due' as const,
    office: '市人大',
    what: '总结',
    due: '2026-03-16',
    on: '2026-03-16',
    reportId: '2026-annual',
  };
  const reminded = link(
    at,
    { type: 'report.reminded', data } as never,
    actor('admin'),
    clock.instant(),
  ) as StoredEvent;

  it('stands in the bureau’s list until it is dealt with, and tells once', async () => {
    await append(store, reminded);
    await react(reminded);
    await bounced();
    await bounced();
    const mailId = tagsOf().mailId?.[0] ?? '';
    const own = `mail-failure#${mailId}`;
    const history = await eventsAfter(store, own, 0);
    expect(history.map(({ type }) => type)).toEqual(['mail.failed']);
    expect(await eventsAfter(store, reminded.stream, 1)).toEqual([]);
    const sentBefore = calls().length;
    await react(history[0] as StoredEvent);
    expect(calls()).toHaveLength(sentBefore + 1);

    await applyToViews(store, history);
    const page = await listMailFailures(store, { limit: 20 });
    expect(page.rows).toMatchObject([{ mailId, template: 'report-due', why: 'bounced' }]);
    expect(await mailFailuresAbout(store, reminded.stream)).toEqual(page.rows);
    expect(await mailFailuresAbout(store, 'report#2026-other')).toEqual([]);
    const [first] = history as [StoredEvent];
    const cleared = { mailId, how: 'phone' as const, text: '知悉', on: '2026-03-16' };
    const position = { stream: own, version: 1, hash: first.hash };
    const reached = link(
      position,
      { type: 'mail.reached', data: cleared },
      actor('clerk'),
      clock.instant(),
    );
    await append(store, reached);
    await applyToViews(store, [reached]);
    expect((await listMailFailures(store, { limit: 20 })).rows).toEqual([]);
    expect(await mailFailuresAbout(store, reminded.stream)).toEqual([]);
    const { surplus, missing, different } = await compareViews(store);
    expect([surplus, missing, different]).toEqual([[], [], []]);
  });
});

it('neither ledger nor events keep an address', async () => {
  rejectedWith(serviceError('MessageRejected', 400));
  await react(event);
  expect((await dump(store, store.tables.ledger)).join()).not.toContain('@');
  expect(JSON.stringify(await eventsAfter(store, stream, event.version))).not.toContain('@');
});
