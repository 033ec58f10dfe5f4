import { existsSync, readFileSync } from 'node:fs';
import { escapeHtml, link, page, table } from '../dev/html.ts';
import { BadRequest, type DevRoute, devRoute, htmlPage, json } from '../dev/routes.ts';
import type { Clock } from '../ports.ts';

/** A mail template with invented data, as it was written beside the template of the stacks. */
interface Preview {
  template: string;
  name: string;
  subject: string;
  html: string;
  text: string;
}

function read(file: string): Preview[] {
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')) as Preview[];
}

/** /dev/mails and /dev/mails/{template}: every mail that the system can send, before anybody is sent one. */
export function previewRoutes(file: string, clock: Clock): DevRoute[] {
  return [
    devRoute('GET /dev/mails', ({ wantsPage }) => {
      const all = read(file);
      if (!wantsPage)
        return json(all.map(({ template, name, subject }) => ({ template, name, subject })));
      return htmlPage(page('邮件样张', clock.today(), listPage(all)));
    }),
    devRoute('GET /dev/mails/{template}', ({ parameters, wantsPage }) => {
      const samples = read(file).filter(({ template }) => template === parameters.template);
      const [first] = samples;
      if (!first) throw new BadRequest('没有这种邮件', 404);
      if (!wantsPage) return json(samples);
      return htmlPage(page(first.name, clock.today(), samples.map(samplePage).join('\n')));
    }),
  ];
}

function listPage(all: readonly Preview[]): string {
  if (all.length === 0) return '<p class="empty">没有样张：这个模板不是 npm start 准备的。</p>';
  const templates = new Map(all.toReversed().map((one) => [one.template, one]));
  const rows = [...templates.values()]
    .toReversed()
    .map(({ template, name, subject }) => [
      link(`/dev/mails/${encodeURIComponent(template)}`, name),
      escapeHtml(subject),
      `<code>${escapeHtml(template)}</code>`,
    ]);
  return `<p class="soft">系统能发出的 ${rows.length} 种邮件，内容是虚构的。</p>${table(['邮件', '主题', '模板'], rows)}`;
}

function samplePage({ subject, html, text }: Preview): string {
  return `<h2>${escapeHtml(subject)}</h2>
<iframe title="邮件正文" sandbox="allow-popups allow-popups-to-escape-sandbox" srcdoc="${escapeHtml(`<base target="_blank">${html}`)}"></iframe>
<details><summary>纯文本</summary><pre>${escapeHtml(text)}</pre></details>`;
}
