import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TEMPLATE_NAMES, templateName } from '../../functions/mail/names.ts';
import { claimMail, releaseMail, settleMail } from '../../functions/store/ledger/mails.ts';
import type { Store } from '../../functions/store/store.ts';
import { consulting } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { signedIn } from '../support/http.ts';
import { shown, withDirectory } from '../support/storing.ts';

let database: TestDatabase;
let store: Store;
const story = consulting();
const { itemId } = story.state;
const stream = `item#${itemId}`;
const path = `/v1/items/${itemId}/mails`;

beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  await shown(store, story);
});

async function mailed(mailId: string, version: number, recipientId: string, template: string) {
  const key = { mailId, stream, version };
  const claim = { ...key, type: 'task.opened' as const, template, recipientId, to: 'digest' };
  await claimMail(store, claim, 1000);
  return key;
}

describe('GET /v1/items/{itemId}/mails', () => {
  it('accounts for every mail: to whom, what, because of which event, and what became of it', async () => {
    const lost = await mailed('b', 9, 's1', 'rating-request');
    await claimMail(
      store,
      { ...lost, type: 'task.opened', template: 'x', recipientId: 's1', to: 'digest' },
      2000,
    );
    const first = await mailed('a', 2, 'office', 'task');
    await settleMail(store, first, { status: 'sent', sentAt: '2026-03-16T01:00:00.000Z' });
    const unit = await mailed('c', 11, 'unit:市医疗保障局', 'co-unit-request');
    await releaseMail(store, unit);
    const { status, body } = await signedIn(store)('clerk', { path });
    expect(status).toBe(200);
    expect(body.mails).toMatchObject([
      {
        mailId: 'a',
        what: '待办通知',
        recipientId: 'office',
        event: { type: 'task.opened', version: 2, name: expect.any(String) },
        status: 'sent',
        statusName: '已发',
        sentAt: '2026-03-16T01:00:00.000Z',
        attempts: 1,
        doubtful: false,
      },
      { mailId: 'b', what: '答复与征询意见', status: 'sending', attempts: 2, doubtful: true },
      { mailId: 'c', recipient: '市医疗保障局', role: '协办单位', status: 'sending' },
    ]);
  });

  it('shows no address', async () => {
    await mailed('b', 9, 's1', 'rating-request');
    const { body } = await signedIn(store)('clerk', { path });
    expect(JSON.stringify(body)).not.toContain('@');
    expect(JSON.stringify(body)).not.toContain('digest');
  });

  it('is for the office, auditors and administrators', async () => {
    const ask = signedIn(store);
    for (const by of ['clerk', 'office', 'auditor', 'admin']) {
      expect((await ask(by, { path })).status).toBe(200);
    }
    const { status, body } = await ask('director', { path });
    expect([status, body.code]).toEqual([403, 'FORBIDDEN']);
    expect((await ask('clerk', { path: '/v1/items/npc-2026-999/mails' })).status).toBe(404);
  });
});

it('a template that is no longer in use is called by its key', () => {
  expect(templateName('task')).toBe('待办通知');
  expect(templateName('gone')).toBe('gone');
  expect(new Set(Object.values(TEMPLATE_NAMES)).size).toBe(Object.keys(TEMPLATE_NAMES).length);
});
