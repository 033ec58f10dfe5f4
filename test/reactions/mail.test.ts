import '../support/environment.ts';
import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../functions/domain/events.ts';
import { sesCarrier } from '../../functions/mail/ses.ts';
import { createMail } from '../../functions/reactions/mail.ts';
import { createMailOutcome } from '../../functions/reactions/mailOutcome.ts';
import { clockFrom } from '../../functions/runtime/clock.ts';
import { findLink } from '../../functions/store/ledger/links.ts';
import { mailsOfStream } from '../../functions/store/ledger/mails.ts';
import type { Store } from '../../functions/store/store.ts';
import { completed, consulting, rated } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { registered, type Story } from '../support/given.ts';
import { context } from '../support/http.ts';
import { noticeOf, queueOf, serviceError } from '../support/reacting.ts';
import { dump, stored, withDirectory } from '../support/storing.ts';
import { waitingAt } from '../support/waitingAt.ts';

let database: TestDatabase;
let store: Store;
let nowMs: number;
const ses = new SESClient({});
const provider = mockClient(ses);
beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  nowMs = Date.parse('2026-03-16T01:00:00.000Z');
  provider.reset();
  provider.on(SendEmailCommand).resolves({ MessageId: 'message-1' });
});

const react = (...events: (StoredEvent | undefined)[]) =>
  createMail({
    store,
    carrier: sesCarrier({ ses, from: 'noreply@huiyin.example', configurationSet: 'huiyin' }),
    clock: clockFrom(() => nowMs),
    baseUrl: 'https://huiyin.example',
    mostReceives: 20,
  })(queueOf(events.flatMap((event) => event ?? []).map(noticeOf)), context);

const FAILED = { batchItemFailures: [{ itemIdentifier: 'm0' }] };
const DONE = { batchItemFailures: [] };
const sent = () =>
  provider.commandCalls(SendEmailCommand).map(({ args: [{ input }] }) => ({
    to: input.Destination?.ToAddresses?.join(),
    subject: input.Message?.Subject?.Data ?? '',
    text: input.Message?.Body?.Text?.Data ?? '',
    id: input.Tags?.find(({ Name }) => Name === 'mailId')?.Value ?? '',
    event: input.Tags?.find(({ Name }) => Name === 'event')?.Value ?? '',
    set: input.ConfigurationSetName,
  }));

async function last(story: Story): Promise<StoredEvent | undefined> {
  await stored(store, story);
  return story.events.at(-1);
}

const ledgerOf = (event: StoredEvent | undefined) => mailsOfStream(store, event?.stream ?? '');
const SENT_AT = '2026-03-16T01:00:02.000Z';

const outcome = (eventType: string, mailId: string | undefined, event = sent()[0]?.event) =>
  createMailOutcome(
    store,
    clockFrom(() => nowMs),
  )({
    detail: {
      eventType,
      mail: {
        messageId: 'message-1',
        timestamp: SENT_AT,
        ...(mailId ? { tags: { mailId: [mailId], event: [event] } } : {}),
      },
    },
  } as unknown as Parameters<ReturnType<typeof createMailOutcome>>[0]);

/** The provider fails the first mail and takes those after it. */
const failOnce = (error: Error) =>
  provider.on(SendEmailCommand).rejectsOnce(error).resolves({ MessageId: 'message-1' });

/** A task of a key item: it is told at once. */
const urgentAt = (step: 'number' | 'sign') => waitingAt(step, registered({ keyItem: true }));

/** One mail, to the director: 签发 waits. */
const oneMail = () => last(urgentAt('sign'));

describe('a notice', () => {
  it('sends one mail to everybody at the desk, tagged and through our configuration set', async () => {
    expect(await react(await last(urgentAt('number')))).toEqual(DONE);
    expect(sent().map(({ to }) => to)).toEqual([
      'clerk@rsj.huiyin.example',
      'office@rsj.huiyin.example',
    ]);
    expect(new Set(sent().map(({ id }) => id)).size).toBe(2);
    expect(sent().every(({ id, set }) => /^[0-9a-f]{64}$/.test(id) && set === 'huiyin')).toBe(true);
  });

  it('that comes again, together or later, sends nothing again', async () => {
    const event = await oneMail();
    await react(event, event);
    await react(event);
    nowMs += 3_600_000;
    expect(await react(event)).toEqual(DONE);
    expect(sent()).toHaveLength(1);
  });

  it('at the same time in two functions sends one mail', async () => {
    const event = await oneMail();
    const answers = await Promise.all([react(event), react(event), react(event)]);
    expect(sent()).toHaveLength(1);
    // Who came too late asks again later, when it is known to be sent.
    nowMs += 1000;
    for (const _answer of answers) expect(await react(event)).toEqual(DONE);
    expect(sent()).toHaveLength(1);
  });

  it('of a task that is done meanwhile sends nothing', async () => {
    const story = completed(urgentAt('sign'), 'sign');
    await stored(store, story);
    expect(await react(story.events.at(-2))).toEqual(DONE);
    expect(sent()).toEqual([]);
  });

  it('of no item or of what is no event sends nothing', async () => {
    const loaded = { stream: 'directory#main', version: 1, type: 'directory.loaded' };
    expect(await react(loaded as StoredEvent)).toEqual(DONE);
    const [event] = waitingAt('sign').events;
    expect(await react(event)).toEqual(DONE);
    expect(sent()).toEqual([]);
  });
});

describe('每日待办清单', () => {
  it('has a new task of a person of the bureau: no mail at once', async () => {
    expect(await react(await last(waitingAt('number')))).toEqual(DONE);
    expect(sent()).toEqual([]);
  });

  it('keeps nobody outside of the bureau waiting', async () => {
    await react(await last(waitingAt('decide')));
    const subjects = new Set(sent().map(({ subject }) => subject));
    expect([...subjects]).toEqual([expect.stringContaining('【待办】归口裁定')]);
  });
});

describe('征询意见', () => {
  it('gives each deputy a link of his own, whose token is in the mail only', async () => {
    await react(await last(consulting()));
    const mails = sent().filter(({ to }) => to?.includes('@daibiao'));
    expect(mails).toHaveLength(2);
    const tokens = mails.map(({ text }) => /\/p\/([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? '');
    const links = await Promise.all(tokens.map((token) => findLink(store, token)));
    expect(links.map((link) => link && 'submitterId' in link && link.submitterId)).toEqual([
      's1',
      's2',
    ]);
    const ledger = (await dump(store, store.tables.ledger)).join();
    for (const token of tokens) expect(ledger).not.toContain(token);
    expect(ledger).not.toContain('@');
  });

  it('does not ask who has answered meanwhile', async () => {
    const story = rated(consulting(), 's1');
    await stored(store, story);
    await react(story.events.at(-2));
    expect(sent().map(({ to }) => to)).toEqual(['chengjiashu@daibiao.huiyin.example']);
  });
});

describe('when the provider fails', () => {
  it('and says so, the notice comes back and the mail goes out once', async () => {
    const event = await oneMail();
    failOnce(serviceError('Throttling', 400));
    expect(await react(event)).toEqual(FAILED);
    expect(await react(event)).toEqual(DONE);
    expect(sent()).toHaveLength(2);
    expect(await react(event)).toEqual(DONE);
    expect(sent()).toHaveLength(2);
  });

  it('for one, the other is sent nevertheless and not again', async () => {
    const event = await last(urgentAt('number'));
    failOnce(serviceError('ServiceUnavailable', 503));
    expect(await react(event)).toEqual(FAILED);
    expect(await react(event)).toEqual(DONE);
    expect(sent().map(({ to }) => to?.split('@')[0])).toEqual(['clerk', 'office', 'clerk']);
  });

  it('without an answer, nothing is sent again while its own word may come', async () => {
    const event = await oneMail();
    failOnce(serviceError('TimeoutError'));
    expect(await react(event)).toEqual(FAILED);
    nowMs += 60_000;
    expect(await react(event)).toEqual(FAILED);
    expect(sent()).toHaveLength(1);
    await outcome('Send', sent()[0]?.id);
    nowMs += 3_600_000;
    expect(await react(event)).toEqual(DONE);
    expect(sent()).toHaveLength(1);
  });

  it('without an answer and without a word of its own, it is sent again', async () => {
    const event = await oneMail();
    failOnce(serviceError('TimeoutError'));
    await react(event);
    nowMs += 121_000;
    expect(await react(event)).toEqual(DONE);
    expect(sent()).toHaveLength(2);
    expect(await ledgerOf(event)).toMatchObject([
      { attempts: 2, doubtful: true, status: 'sent', type: 'task.opened', template: 'task' },
    ]);
  });

  it('without an answer but with a word of its own, nothing is doubtful', async () => {
    const event = await oneMail();
    failOnce(serviceError('TimeoutError'));
    await react(event);
    await outcome('Send', sent()[0]?.id);
    nowMs += 121_000;
    expect(await react(event)).toEqual(DONE);
    const [record] = await ledgerOf(event);
    expect(record).toMatchObject({ attempts: 1, status: 'sent', sentAt: SENT_AT });
    expect(record).not.toHaveProperty('doubtful');
  });
});

describe('when the mail is out', () => {
  it('and its record fails, nothing is sent again: the provider’s own word settles it', async () => {
    const event = await oneMail();
    const good = store.db.send.bind(store.db);
    store.db.send = ((command: never) => {
      const { input } = command as UpdateCommand;
      const settles = (command as object) instanceof UpdateCommand;
      if (settles && input.UpdateExpression?.includes('messageId')) {
        throw serviceError('InternalServerError', 500);
      }
      return good(command);
    }) as typeof store.db.send;
    expect(await react(event)).toEqual(FAILED);
    store.db.send = good as typeof store.db.send;
    expect(await react(event)).toEqual(FAILED);
    expect(sent()).toHaveLength(1);
    await outcome('Send', sent()[0]?.id);
    expect(await react(event)).toEqual(DONE);
    expect(sent()).toHaveLength(1);
  });

  it('a bounce or complaint stays on record, whatever comes after it', async () => {
    const event = await oneMail();
    await react(event);
    const id = sent()[0]?.id;
    const status = async () =>
      /"status":"(\w+)"/.exec((await dump(store, store.tables.ledger)).join())?.[1];
    expect(await status()).toBe('sent');
    await outcome('Delivery', id);
    expect(await status()).toBe('sent');
    await outcome('Bounce', id);
    await outcome('Delivery', id);
    expect(await status()).toBe('bounced');
    await outcome('Complaint', id);
    expect(await status()).toBe('complained');
  });

  it('words on mails that are not ours, or of other kinds, change nothing', async () => {
    await react(await oneMail());
    const before = await dump(store, store.tables.ledger);
    await outcome('Bounce', undefined);
    await outcome('Bounce', 'unknown');
    await outcome('Open', sent()[0]?.id);
    expect(await dump(store, store.tables.ledger)).toEqual(before);
  });
});
