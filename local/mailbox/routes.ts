import { civilTime } from '../clock/civil.ts';
import { escapeHtml, link, page, table } from '../dev/html.ts';
import { BadRequest, type DevRoute, devRoute, htmlPage, json } from '../dev/routes.ts';
import type { Clock } from '../ports.ts';
import type { Mail, Mailbox } from './mailbox.ts';

/** Mails in a JSON answer, unless `limit` says otherwise. */
const MOST = 10_000;

/** /dev/mailbox and /dev/mailbox/{id}. */
export function mailboxRoutes(mailbox: Mailbox, clock: Clock): DevRoute[] {
  return [
    devRoute('GET /dev/mailbox', ({ query, wantsPage }) => {
      const to = query.get('to')?.trim() || undefined;
      if (!wantsPage) {
        const limit = Number(query.get('limit') ?? MOST);
        return json(mailbox.list(to, limit > 0 ? limit : MOST).map(row));
      }
      const mails = mailbox.list(to, 200);
      return htmlPage(page('邮箱', clock.today(), listPage(mails, mailbox.count(), to)));
    }),
    devRoute('GET /dev/mailbox/{id}', ({ parameters, wantsPage }) => {
      const mail = mailbox.find(parameters.id ?? '');
      if (!mail) throw new BadRequest('没有这封邮件', 404);
      if (!wantsPage) return json(row(mail));
      return htmlPage(page('邮件', clock.today(), mailPage(mail)));
    }),
  ];
}

function row({ id, at, date, to, subject, text, html, tags, from }: Mail) {
  return { id, at, date, from, to, subject, text, html, tags };
}

/** A header with its MIME words (RFC 2047, base64 in UTF-8) read out. */
function readable(header: string): string {
  return header.replace(/=\?utf-8\?b\?([^?]*)\?=\s*/gi, (_, word: string) => {
    return `${Buffer.from(word, 'base64').toString('utf8')} `;
  });
}

function time(mail: Mail): string {
  return `<span class="num">${civilTime(Date.parse(mail.at))}</span>`;
}

function listPage(mails: readonly Mail[], total: number, to?: string): string {
  const filter = `<form method="get"><label for="to">收件人</label><input id="to" name="to" size="32" value="${escapeHtml(to)}" placeholder="someone@example.cn"><button class="plain">筛选</button></form>`;
  if (mails.length === 0) return `${filter}<p class="empty">没有邮件。</p>`;
  const rows = mails.map((mail) => [
    time(mail),
    mail.to.map((one) => link(`/dev/mailbox?to=${encodeURIComponent(one)}`, one)).join('<br>'),
    link(`/dev/mailbox/${encodeURIComponent(mail.id)}`, mail.subject),
  ]);
  return `${filter}<p class="soft">共发出 ${total} 封，新的在前，这里列出 ${mails.length} 封。</p>${table(['时间', '收件人', '主题'], rows)}`;
}

function mailPage(mail: Mail): string {
  const tags = Object.entries(mail.tags)
    .map(([name, value]) => `<span class="tag">${escapeHtml(name)} = ${escapeHtml(value)}</span>`)
    .join('');
  return `<section class="card"><dl>
<dt>主题</dt><dd><strong>${escapeHtml(mail.subject)}</strong></dd>
<dt>发件人</dt><dd>${escapeHtml(readable(mail.from))}</dd>
<dt>收件人</dt><dd>${mail.to.map(escapeHtml).join('<br>')}</dd>
<dt>时间</dt><dd>${time(mail)}</dd>
<dt>标签</dt><dd>${tags || '—'}</dd>
</dl></section>
<iframe title="邮件正文" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(`<base target="_blank">${mail.html}`)}"></iframe>
<h2>纯文本</h2><pre>${escapeHtml(mail.text)}</pre>`;
}
