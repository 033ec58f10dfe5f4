import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLocalState } from '../../../local/clock/localState.ts';
import { createMailbox, type Mailbox } from '../../../local/mailbox/mailbox.ts';
import { mailboxRoutes } from '../../../local/mailbox/routes.ts';
import { served } from '../served.ts';

const NOW = Date.parse('2026-03-01T17:00:00Z');
const clock = { now: () => NOW, offset: () => 0, today: () => '2026-03-02' };
const folder = mkdtempSync(join(tmpdir(), 'huiyin-mailbox-'));

interface Row {
  id: string;
  date: string;
  subject: string;
}

function open(fails = false): Mailbox {
  return createMailbox({
    ...{ db: openLocalState(folder), clock, announces: () => true },
    bus: {
      busy: () => false,
      put() {
        if (fails) throw new Error('bus');
      },
    },
  });
}

const mail = (to: string, subject: string) => ({
  from: '=?UTF-8?B?5Lq656S+5bGA?= <noreply@huiyin.example>',
  to: [to],
  subject,
  html: '<p class="x">请<script>alert(1)</script>审核</p>',
  text: '请审核',
  tags: { mailId: 'm1' },
  configurationSet: 'huiyin',
});

let site: Awaited<ReturnType<typeof served>>;

beforeAll(async () => {
  const mailbox = open();
  mailbox.accept(mail('a@x.example', '第一封'));
  mailbox.accept(mail('b@x.example', '第二封'));
  site = await served(mailboxRoutes(open(), clock));
});
afterAll(() => site.close());

const rows = async (query = '') => (await (await site.get(`/dev/mailbox${query}`)).json()) as Row[];

describe('the mailbox', () => {
  it('gives every mail, newest first, with the day in Shanghai, and by recipient', async () => {
    expect((await rows()).map(({ subject }) => subject)).toEqual(['第二封', '第一封']);
    expect((await rows())[0]).toMatchObject({ date: '2026-03-02', at: '2026-03-01T17:00:00.000Z' });
    expect((await rows('?to=A@x.example')).map(({ subject }) => subject)).toEqual(['第一封']);
    expect(await rows('?to=%25')).toEqual([]);
    expect(await rows('?limit=1')).toHaveLength(1);
  });

  it('shows a mail as it was sent, where no script of it can run', async () => {
    const [row] = await rows();
    const page = await (await site.get(`/dev/mailbox/${row?.id}`, true)).text();
    expect(page).toContain('人社局 &lt;noreply@huiyin.example&gt;');
    expect(page).toMatch(/<iframe[^>]* sandbox="allow-popups[^"]*" srcdoc="/);
    expect(page).not.toContain('sandbox="allow-scripts');
    expect(page).not.toContain('<script>');
    expect(await (await site.get('/dev/mailbox', true)).text()).toContain('共发出 2 封');
    expect((await site.get('/dev/mailbox/none')).status).toBe(404);
  });

  it('keeps a mail whose event is to be lost, and tells later what became of it', async () => {
    const told: string[] = [];
    const mailbox = createMailbox({
      ...{ db: openLocalState(mkdtempSync(join(tmpdir(), 'huiyin-mailbox-'))), clock },
      announces: (_set, type) => type !== 'complaint',
      bus: { busy: () => false, put: (event) => void told.push(event['detail-type']) },
    });
    mailbox.accept(mail('d@x.example', '无声'), false);
    const [kept] = mailbox.list('d@x.example');
    if (!kept) throw new Error('no mail');
    expect(told).toEqual([]);
    expect([mailbox.tell(kept, 'bounce'), mailbox.tell(kept, 'complain')]).toEqual([true, false]);
    expect(told).toEqual(['Email Bounced']);
  });

  it('keeps no mail whose event was not kept', async () => {
    expect(() => open(true).accept(mail('c@x.example', '第三封'))).toThrow('bus');
    expect(await rows()).toHaveLength(2);
  });
});
