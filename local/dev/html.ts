import { STYLE } from './style.ts';

/** Text made safe for HTML, in content and in quoted attributes. */
export function escapeHtml(text: unknown): string {
  return String(text ?? '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const LINKS = [
  ['/dev', '首页'],
  ['/dev/clock', '日历'],
  ['/dev/people', '演示人员'],
  ['/dev/mailbox', '邮箱'],
  ['/dev/mails', '邮件样张'],
  ['/dev/executions', '流程'],
  ['/dev/functions', '函数'],
] as const;

/** A whole page: head line with the links and the present day, then `main`. */
export function page(title: string, today: string, main: string): string {
  const links = LINKS.map(([href, name]) => {
    const here = name === title ? ' aria-current="page"' : '';
    return `<a href="${href}"${here}>${name}</a>`;
  }).join('');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · 回音（本机演练）</title>
<style>${STYLE}</style>
</head>
<body>
<header><strong>回音</strong><span class="rehearsal">本机演练</span><nav>${links}</nav><span class="today">${escapeHtml(today)}</span></header>
<main><h1>${escapeHtml(title)}</h1>
${main}
</main>
</body>
</html>
`;
}

/** A table; the cells are HTML already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const top = head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join('');
  const body = rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('\n');
  return `<div class="wide"><table><thead><tr>${top}</tr></thead><tbody>\n${body}\n</tbody></table></div>`;
}

/** A link; address and text are escaped. */
export function link(href: string, text: string): string {
  return `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
}
