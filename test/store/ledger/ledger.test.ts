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
import { claimMail, releaseMail, settleMail } from '../../../functions/store/ledger/mails.ts';
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
    template: 'task',
    recipientId: 'clerk',
  });

  it('are claimed once, in doubt while young, claimed again when old', async () => {
    expect(await claimMail(store, record('a'), 1000)).toBe('claimed');
    expect(await claimMail(store, record('a'), 1001)).toBe('in-doubt');
    expect(await claimMail(store, record('a'), 1120)).toBe('in-doubt');
    expect(await claimMail(store, record('a'), 1121)).toBe('claimed');
  });

  it('that were refused may be claimed at once', async () => {
    await claimMail(store, record('b'), 1000);
    await releaseMail(store, 'b');
    expect(await claimMail(store, record('b'), 1001)).toBe('claimed');
  });

  it('that were sent are never claimed again', async () => {
    await claimMail(store, record('c'), 1000);
    await settleMail(store, 'c', 'sent', 'm-1');
    expect(await claimMail(store, record('c'), 9_999_999)).toBe('sent');
    await releaseMail(store, 'c');
    expect(await claimMail(store, record('c'), 9_999_999)).toBe('sent');
  });

  it('that bounced stay bounced', async () => {
    await claimMail(store, record('d'), 1000);
    await settleMail(store, 'd', 'bounced', 'm-2');
    await settleMail(store, 'd', 'sent', 'm-2');
    const row = (await ledger()).find((text) => text.includes('MAIL#d'));
    expect(row).toContain('"status":"bounced"');
    expect(await claimMail(store, record('d'), 9_999_999)).toBe('sent');
  });

  it('that nobody knows are not made up', async () => {
    const before = await ledger();
    await settleMail(store, 'never', 'sent', 'm');
    await settleMail(store, 'never', 'bounced', 'm');
    expect(await ledger()).toEqual(before);
  });
});

it('a job remembers how far it came', async () => {
  expect(await positionOfJob(store, 'sweep')).toBeUndefined();
  await keepPosition(store, 'sweep', '2026-03-16');
  expect(await positionOfJob(store, 'sweep')).toBe('2026-03-16');
});
