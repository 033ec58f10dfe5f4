import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previewRoutes } from '../../../local/mailbox/previewRoutes.ts';
import { served } from '../served.ts';

const clock = { now: () => 0, offset: () => 0, today: () => '2026-03-02' };
const file = join(mkdtempSync(join(tmpdir(), 'huiyin-previews-')), 'mail-previews.json');
const html = '<p>请<script>alert(1)</script>审核</p>';
const preview = {
  template: 'task',
  name: '待办通知',
  subject: '【待办】拟稿',
  html,
  text: '请审核',
};

let site: Awaited<ReturnType<typeof served>>;
beforeAll(async () => {
  site = await served(previewRoutes(file, clock));
});
afterAll(() => site.close());

describe('/dev/mails', () => {
  it('says so where there are none', async () => {
    expect(await (await site.get('/dev/mails', true)).text()).toContain('没有样张');
  });

  it('lists every template once, and shows its samples in a frame that runs nothing', async () => {
    writeFileSync(file, JSON.stringify([preview, { ...preview, subject: '【待办】签发' }]));
    const list = await (await site.get('/dev/mails', true)).text();
    expect(list.match(/href="\/dev\/mails\/task"/g)).toHaveLength(1);
    expect(list).toContain('【待办】拟稿');
    const shown = await (await site.get('/dev/mails/task', true)).text();
    expect(shown).toContain('【待办】签发');
    expect(shown).not.toContain('<script>');
    expect((await site.get('/dev/mails/nothing', true)).status).toBe(404);
  });
});
