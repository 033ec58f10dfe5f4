import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../../functions/domain/roles.ts';
import { digestOfToken, findLink, mintLink, newToken } from '../../functions/store/ledger/links.ts';
import { claimMail, digestOfAddress, settleMail } from '../../functions/store/ledger/mails.ts';
import type { Store } from '../../functions/store/store.ts';
import { consulting } from '../support/acting.ts';
import { startDynoxide, type TestDatabase } from '../support/dynoxide.ts';
import { actor, told } from '../support/given.ts';
import { signedIn } from '../support/http.ts';
import { shown, withDirectory } from '../support/storing.ts';

let database: TestDatabase;
let store: Store;
const asking = consulting();
const opened = asking.events.findLast(
  (event) => event.type === 'task.opened' && event.data.step === 'consult',
);
if (!opened) throw new Error('nobody is asked');
const { stream, version } = opened;
const { itemId } = asking.state;
const [lead] = asking.state.item.submitters;
const mailId = 'a'.repeat(64);
const story = told(
  asking,
  {
    type: 'mail.failed',
    data: {
      ...{ mailId, template: 'rating-request', recipientId: 's1' },
      ...{ recipientKind: 'submitter', why: 'bounced' },
      cause: { stream, version, type: 'task.opened' },
    },
  },
  SYSTEM,
);
const path = `/v1/items/${itemId}/mail-failures/${mailId}`;
const addresses = `/v1/items/${itemId}/addresses`;
let token: string;

beforeAll(async () => {
  database = await startDynoxide();
});
afterAll(() => database.stop());
beforeEach(async () => {
  store = await database.newStore();
  await withDirectory(store);
  await shown(store, story);
  token = newToken();
  const scope = { purpose: 'rate' as const, itemId, round: 1, submitterId: 's1' };
  await mintLink(store, scope, '2026-12-31', 1000, token);
  const key = { mailId, stream, version };
  const about = { type: 'task.opened' as const, template: 'rating-request', recipientId: 's1' };
  const to = digestOfAddress(mailId, lead?.email ?? '');
  await claimMail(store, { ...key, ...about, to, link: digestOfToken(token) }, 1000);
  await settleMail(store, key, { status: 'bounced' });
});

const code = async (by: string, asked: { path: string; body?: unknown }) => {
  const { status, body } = await signedIn(store)(by, asked);
  return `${status} ${body.code ?? ''}`.trim();
};

describe('重发', () => {
  it('is refused to the address that failed, and revokes the old link when it goes to another', async () => {
    const resend = { path, body: { how: 'resend' } };
    expect(await code('clerk', resend)).toBe('422 ADDRESS_UNCHANGED');
    expect(await findLink(store, token)).not.toHaveProperty('revokedAt');
    const email = 'moved@daibiao.example';
    const json = { recipientId: 's1', email, reason: '本人来电' };
    expect(await code('clerk', { path: addresses, body: json })).toBe('201');
    expect(await code('clerk', resend)).toBe('201');
    expect(await findLink(store, token)).toHaveProperty('revokedAt');
    expect(await code('clerk', resend)).toBe('409 MAIL_FAILURE_CLEARED');
  });

  it('goes on where the link of the mail was never made', async () => {
    const other = await database.newStore();
    await withDirectory(other);
    await shown(other, story);
    const { status } = await signedIn(other)('clerk', { path, body: { how: 'resend' } });
    expect(status).toBe(201);
  });
});

describe('更正电子邮箱', () => {
  it('shows the new address only to those who need it', async () => {
    const body = { recipientId: 's1', email: 'moved@daibiao.example', reason: '本人来电' };
    expect(await code('clerk', { path: addresses, body })).toBe('201');
    const seen = async (by: string) =>
      JSON.stringify(
        (
          await signedIn(store)(by, {
            path: `/v1/items/${itemId}/timeline`,
            query: { limit: '100' },
          })
        ).body,
      );
    expect(await seen('clerk')).toContain('moved@daibiao.example');
    expect(await seen('auditor')).not.toContain('moved@');
    expect(await seen('auditor')).toContain('***@daibiao.example');
  });

  it.each(['no address', 'a@b', '张@x.example', 'a b@x.example'])('refuses “%s”', async (email) => {
    const body = { recipientId: 's1', email, reason: '来电' };
    expect((await code('clerk', { path: addresses, body })).split(' ')[0]).toBe('400');
  });

  it('of who asked for secrecy is not told to who need not know', async () => {
    const submitters = asking.state.item.submitters.map((one) =>
      one.id === 's1' ? { ...one, confidential: 'fear' as const } : one,
    );
    const [first] = story.events;
    if (first?.type !== 'item.registered') throw new Error('not registered');
    const { registered } = await import('../support/given.ts');
    const secret = registered({ submitters });
    const data = {
      recipientId: 's1',
      email: 'moved@daibiao.example',
      from: '***@x.example',
      reason: '林若溪来电',
      on: '2026-03-16',
    };
    const other = await database.newStore();
    await withDirectory(other);
    await shown(other, told(secret, { type: 'address.corrected', data }, actor('clerk')));
    const ask = signedIn(other);
    const { body } = await ask('auditor', { path: `/v1/items/${secret.state.itemId}/timeline` });
    expect(JSON.stringify(body)).not.toContain('daibiao.example');
  });
});

describe('邮件未送达', () => {
  it('is on the item, on its row of the list, and in the list of the bureau', async () => {
    const ask = signedIn(store);
    const item = (await ask('clerk', { path: `/v1/items/${itemId}` })).body;
    expect(item.mailFailureWords).toBe('邮件未送达1封');
    expect(item.mailFailures).toMatchObject([
      {
        mailId,
        what: '答复与征询意见',
        recipient: lead?.name,
        why: 'bounced',
        whyName: expect.stringContaining('退信'),
      },
    ]);
    const { items } = (await ask('clerk', { path: '/v1/items' })).body as { items: object[] };
    expect(items).toMatchObject([{ itemId, mailFailures: 1, mailFailureWords: '邮件未送达1封' }]);
    const { failures } = (await ask('clerk', { path: '/v1/mail-failures' })).body;
    expect(failures).toMatchObject([{ mailId, itemId, recipient: lead?.name }]);
    expect(await code('director', { path: '/v1/mail-failures' })).toBe('403 FORBIDDEN');
    const body = { how: 'otherwise', by: 'phone', text: '知悉' };
    expect(await code('clerk', { path: '/v1/mail-failures/none', body })).toBe(
      '404 MAIL_FAILURE_UNKNOWN',
    );
    expect(await code('handler-ldbz-1', { path, body })).toBe('403 FORBIDDEN');
  });
});
