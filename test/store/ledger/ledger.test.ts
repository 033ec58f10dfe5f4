import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { append, link } from '../../../functions/store/append.ts';
import {
  type Remembered,
  recall,
  rememberWrite,
  requestDigest,
} from '../../../functions/store/ledger/idempotency.ts';
import { findLink, mintLink } from '../../../functions/store/ledger/links.ts';
import {
  claimMail,
  findMail,
  keyOfTags,
  mailsOfStream,
  releaseMail,
  settleMail,
  tagOf,
} from '../../../functions/store/ledger/mails.ts';
import { keepPosition, positionOfJob } from '../../../functions/store/ledger/position.ts';
import {
  findToken,
  forgetToken,
  replaceToken,
  tokenWrite,
} from '../../../functions/store/ledger/tokens.ts';
import { loadItem, positionOf } from '../../../functions/store/loadItem.ts';
import type { Store } from '../../../functions/store/store.ts';
import { startDynoxide, type TestDatabase } from '../../support/dynoxide.ts';
import { actor, registered } from '../../support/given.ts';
import { dump } from '../../support/storing.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await startDynoxide();
  store = await database.newStore();
});
afterAll(() => database.stop());

const ledger = () => dump(store, store.tables.ledger);

describe('idempotency', () => {
  const answer: Remembered = { digest: 'd', status: 201, body: '{"itemId":"npc-2026-012"}' };

  it('keeps the answer with the event, for its own person and key', async () => {
    const story = registered();
    const [event] = story.events;
    if (!event) throw new Error('no event');
    const write = rememberWrite(store, 'clerk', '键一', answer, 1_000_000);
    await append(store, event, [write]);
    expect(await recall(store, 'clerk', '键一')).toMatchObject(answer);
    expect(await recall(store, 'office', '键一')).toBeUndefined();
    expect(await recall(store, 'clerk', '键二')).toBeUndefined();
    expect((await ledger()).join()).toContain(`"expiresAt":${1_000_000 + 7 * 24 * 3600}`);
  });

  it('is refused together with an event that is refused, and the other way round', async () => {
    const story = registered();
    const state = await loadItem(store, story.state.itemId);
    if (!state) throw new Error('no item');
    const body = {
      type: 'progress.recorded' as const,
      data: { progressId: 'progress-1', on: '2026-03-16', text: '……', by: '许知微' },
    };
    const next = link(positionOf(state), body, actor('clerk'), '2026-03-16T01:00:00.000Z');
    const again = append(store, next, [rememberWrite(store, 'clerk', '键一', answer, 1)]);
    await expect(again).rejects.toMatchObject({ alongside: 'idempotency' });
    expect((await loadItem(store, story.state.itemId))?.version).toBe(1);

    const [first] = story.events;
    if (!first) throw new Error('no event');
    const lost = append(store, first, [rememberWrite(store, 'clerk', '键三', answer, 1)]);
    await expect(lost).rejects.toMatchObject({ name: 'VersionConflict' });
    expect(await recall(store, 'clerk', '键三')).toBeUndefined();
  });

  it('tells requests apart by path and content, not by the order of members', () => {
    const digest = requestDigest('POST /v1/items', { a: 1, b: [2] });
    expect(requestDigest('POST /v1/items', { b: [2], a: 1 })).toBe(digest);
    expect(requestDigest('POST /v1/items', { a: 1, b: [3] })).not.toBe(digest);
    expect(requestDigest('POST /v1/other', { a: 1, b: [2] })).not.toBe(digest);
  });
});

describe('links', () => {
  const scope = { purpose: 'rate' as const, itemId: 'npc-2026-012', round: 1, submitterId: 's1' };

  it('are stored by their digest only', async () => {
    const token = await mintLink(store, scope, '2026-04-14', 1_000_000);
    expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await findLink(store, token)).toMatchObject({ ...scope, expiresOn: '2026-04-14' });
    expect((await ledger()).join()).not.toContain(token);
    expect(await findLink(store, token.replace(/.$/, '!'))).toBeUndefined();
  });

  it('are all different', async () => {
    const tokens = await Promise.all(
      Array.from({ length: 20 }, () => mintLink(store, scope, '2026-04-14', 1)),
    );
    expect(new Set(tokens).size).toBe(20);
  });
});

describe('tokens of waiting tasks', () => {
  it('are replaced by the newest, and forgotten only as told', async () => {
    await store.db.send(
      new TransactWriteCommand({
        TransactItems: [tokenWrite(store, 'i', 'draft-1', 'one').write],
      }),
    );
    expect(await findToken(store, 'i', 'draft-1')).toBe('one');
    await replaceToken(store, 'i', 'draft-1', 'two');
    await forgetToken(store, 'i', 'draft-1', 'one');
    expect(await findToken(store, 'i', 'draft-1')).toBe('two');
    await forgetToken(store, 'i', 'draft-1', 'two');
    expect(await findToken(store, 'i', 'draft-1')).toBeUndefined();
    await expect(forgetToken(store, 'i', 'draft-1', 'two')).resolves.toBeUndefined();
    expect(await findToken(store, 'j', 'draft-1')).toBeUndefined();
  });
});

describe('mails', () => {
  const record = (mailId: string) => ({
    mailId,
    stream: 'item#npc-2026-012',
    version: 2,
    type: 'task.opened' as const,
    template: 'task',
    recipientId: 'clerk',
    to: 'digest',
  });
  const sent = { status: 'sent' as const, messageId: 'm-1', sentAt: '2026-03-16T01:00:00.000Z' };

  it('are claimed once, in doubt while young, claimed again when old', async () => {
    expect(await claimMail(store, record('a'), 1000)).toBe('claimed');
    expect(await claimMail(store, record('a'), 1001)).toBe('in-doubt');
    expect(await claimMail(store, record('a'), 1120)).toBe('in-doubt');
    expect(await claimMail(store, record('a'), 1121)).toBe('claimed');
  });

  it('that were refused may be claimed at once', async () => {
    await claimMail(store, record('b'), 1000);
    await releaseMail(store, record('b'));
    expect(await claimMail(store, record('b'), 1001)).toBe('claimed');
  });

  it('that were sent are never claimed again', async () => {
    await claimMail(store, record('c'), 1000);
    await settleMail(store, record('c'), sent);
    expect(await claimMail(store, record('c'), 9_999_999)).toBe('sent');
    await releaseMail(store, record('c'));
    expect(await claimMail(store, record('c'), 9_999_999)).toBe('sent');
  });

  it('that bounced stay bounced', async () => {
    await claimMail(store, record('d'), 1000);
    await settleMail(store, record('d'), { status: 'bounced', messageId: 'm-2' });
    await settleMail(store, record('d'), sent);
    const row = (await ledger()).find((text) => text.includes('00000002#d'));
    expect(row).toContain('"status":"bounced"');
    expect(await claimMail(store, record('d'), 9_999_999)).toBe('sent');
  });

  it('count their attempts, and are doubtful only when an attempt was taken over unsettled', async () => {
    await claimMail(store, record('e'), 1000);
    await releaseMail(store, record('e'));
    await claimMail(store, record('e'), 1001);
    expect(await findMail(store, record('e'))).toMatchObject({ attempts: 2 });
    expect(await findMail(store, record('e'))).not.toHaveProperty('doubtful');
    await claimMail(store, { ...record('e'), to: 'other', link: 'l2' }, 1200);
    await settleMail(store, record('e'), sent);
    const known = { attempts: 3, doubtful: true, to: 'other', link: 'l2', status: 'sent' };
    expect(await findMail(store, record('e'))).toMatchObject({ ...known, sentAt: sent.sentAt });
  });

  it('are taken over by one of two who ask at the same time', async () => {
    await claimMail(store, record('f'), 1000);
    const asked = [1, 2, 3].map(() => claimMail(store, record('f'), 2000));
    const answers = await Promise.all(asked);
    expect(answers.filter((answer) => answer === 'claimed')).toHaveLength(1);
  });

  it('of a stream are found in the order of its events, and only they', async () => {
    for (const [mailId, version] of [
      ['late', 11],
      ['early', 2],
      ['mid', 3],
    ] as const) {
      await claimMail(store, { ...record(mailId), stream: 'item#npc-2026-77', version }, 1000);
    }
    await claimMail(store, { ...record('other'), stream: 'item#npc-2026-771', version: 1 }, 1000);
    const found = await mailsOfStream(store, 'item#npc-2026-77');
    expect(found.map(({ mailId }) => mailId)).toEqual(['early', 'mid', 'late']);
  });

  it('are known again by the tags that the provider’s events bring back', () => {
    const key = { mailId: 'a', stream: 'number-series#document#复函#2026', version: 12 };
    expect(tagOf(key)).toMatch(/^[A-Za-z0-9_-]{1,256}$/);
    expect(keyOfTags('a', tagOf(key))).toEqual(key);
    for (const tag of [undefined, '', 'x', 'bm8gbnVtYmVy'])
      expect(keyOfTags('a', tag)).toBeUndefined();
    expect(keyOfTags(undefined, tagOf(key))).toBeUndefined();
  });

  it('that nobody knows are not made up', async () => {
    const before = await ledger();
    await settleMail(store, record('never'), sent);
    await settleMail(store, record('never'), { status: 'bounced' });
    expect(await ledger()).toEqual(before);
  });
});

it('a job remembers how far it came', async () => {
  expect(await positionOfJob(store, 'sweep')).toBeUndefined();
  await keepPosition(store, 'sweep', '2026-03-16');
  expect(await positionOfJob(store, 'sweep')).toBe('2026-03-16');
});
