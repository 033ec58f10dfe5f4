import { type PublishedReply, SCOPE_NAMES } from '../../domain/publication.ts';
import { html, Markup, type Part } from '../../mail/html.ts';
import { dateWords } from '../../mail/words.ts';
import type { PublishedRow } from '../../store/views/publicationRows.ts';
import { pairs, prose } from '../pages/parts.ts';
import { STYLE } from '../pages/style.ts';
import type { Search } from './search.ts';

/** A page that anybody may find and keep. */
function openShell(title: string, content: Markup): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.text;
}

const HOME = '建议提案答复公开';

/** 一件答复 as it was published. */
export function replyPage(reply: PublishedReply): string {
  const { title, kindName, session, number, bureau, content, text, scope, feedback } = reply;
  const part = (name: string, body: string | undefined): Part =>
    body ? html`<h2>${name}</h2>${prose(body)}` : undefined;
  const only = scope === 'title' ? html`<p class="note">本件仅公开标题。</p>` : undefined;
  const said = feedback
    ? html`<h2>提出人评价</h2>${feedback.map((one) => html`<p>${one}</p>`)}`
    : undefined;
  return openShell(
    title,
    html`<p class="bureau">${bureau}</p>
<h1>${title}</h1>
${pairs([
  ['类型', `${session}${kindName}第${number}号`],
  ['提出人', reply.submitters.join('、')],
  ['文号', reply.documentNumber],
  ['办理结果', reply.className],
  ['答复日期', dateWords(reply.repliedOn)],
  ['公开日期', dateWords(reply.publishedOn)],
  ['公开属性', SCOPE_NAMES[scope]],
])}
${only}
${part('建议内容', content)}
${part(scope === 'summary' ? '答复摘要' : '答复全文', text)}
${said}
<p class="screen"><a href="/published">返回${HOME}</a></p>`,
  );
}

const address = (search: Search, more: Record<string, string>) => {
  const { year, words, kind } = search;
  const query = { year, ...(words ? { q: words } : {}), ...(kind ? { kind } : {}), ...more };
  return `/published?${new URLSearchParams(query)}`;
};

function rowOf({ itemId, title, kindName, session, number, bureau, publishedOn }: PublishedRow) {
  return html`<li><strong><a href="/published/${itemId}">${title}</a></strong>
${session}${kindName}第${number}号　${bureau}　${dateWords(publishedOn)}公开</li>`;
}

/** 已公开的答复 of a year, with the search. */
export function listPage(rows: readonly PublishedRow[], search: Search, after?: string): string {
  const { year, words } = search;
  const found =
    rows.length > 0
      ? html`<ul class="meetings">${rows.map(rowOf)}</ul>`
      : html`<p>${after ? '已查找的范围内没有，可继续查找。' : '没有符合条件的答复。'}</p>`;
  const more = after
    ? html`<p><a href="${address(search, { cursor: after })}">${words ? '继续查找' : '下一页'}</a></p>`
    : undefined;
  return openShell(
    HOME,
    html`<h1>${HOME}</h1>
<form method="get" action="/published">
<div class="field"><label class="name" for="q">检索</label><p class="hint">标题、主题、案号、提出人、文号里的词，几个词用空格隔开</p><input id="q" name="q" value="${words}" maxlength="100"></div>
<div class="field"><label class="name" for="year">公开年份</label><input id="year" name="year" value="${year}" inputmode="numeric" pattern="20[0-9]{2}" maxlength="4"></div>
<button>检索</button>
</form>
<h2>${year}年公开的答复</h2>
${found}
${more}
<p class="note screen">机读清单：<a href="${address(search, { format: 'json' })}">JSON</a>　<a href="${address(search, { format: 'csv' })}">CSV</a></p>`,
  );
}

/** Why there is nothing to show. */
export function messagePage(text: string): string {
  return openShell(
    HOME,
    html`<h1>${HOME}</h1><p>${text}</p><p><a href="/published">返回${HOME}</a></p>`,
  );
}
