import { html, Markup, type Part } from '../../mail/html.ts';
import type { Contents, Happened, PackedStream } from './model.ts';

const STYLE = `body{font-family:"Noto Serif CJK SC",SimSun,serif;margin:2em auto;max-width:60em;line-height:1.6}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.2em .5em;text-align:left;vertical-align:top}
.hash{font-family:monospace;font-size:.8em;word-break:break-all}.bad{color:#b00;font-weight:bold}`;

/** A page that stands by itself in the package. */
const page = (title: string, main: Markup): string =>
  html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${title}</title><style>${new Markup(STYLE)}</style></head>
<body><h1>${title}</h1>
${main}
</body>
</html>
`.text;

const table = (heads: readonly string[], rows: readonly Part[]): Markup =>
  html`<table><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`;

/** Beijing time, to the minute. */
const clockOf = (at: string): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

/** 办理经过: what happened on each stream, when and by whom. */
export function timelinePage(
  { label, title }: Pick<Contents, 'label' | 'title'>,
  parts: readonly { name: string; happened: readonly Happened[] }[],
): string {
  const sections = parts.map(
    ({ name, happened }) =>
      html`<h2>${name}</h2>
${table(
  ['时间（北京）', '经手', '事项'],
  happened.map(
    ({ at, by, what }) => html`<tr><td>${clockOf(at)}</td><td>${by}</td><td>${what}</td></tr>\n`,
  ),
)}\n`,
  );
  return page(`${label}：办理经过`, html`<p>《${title}》</p>${sections}`);
}

/** What was found of a chain, in words. */
export function chainWords({ chain, brokenAt, withheld }: PackedStream): string {
  const left =
    withheld.length > 0
      ? `；第${withheld.join('、')}个事件的部分内容按权限略去，其哈希不能由本包重算`
      : '';
  if (chain === 'none') return '没有事件';
  if (chain === 'whole') return `哈希链完整${left}`;
  return `哈希链自第${brokenAt}个事件起断裂，内容可能被改动，请核查${left}`;
}

/** 目录: what is in the package, what is not, and whether the chains were whole. */
export function indexPage(
  contents: Contents,
  files: readonly { path: string; what: string; bytes: number; sha256: string }[],
): string {
  const { label, title, asOf, streams, notEnclosed } = contents;
  const chains = streams.map(
    (one) =>
      html`<tr><td>${one.name}</td><td>${one.events}</td><td${
        one.chain === 'broken' ? html` class="bad"` : undefined
      }>${chainWords(one)}</td><td class="hash">${one.hash}</td></tr>\n`,
  );
  const listed = files.map(
    ({ path, what, bytes, sha256 }) =>
      html`<tr><td>${path}</td><td>${what}</td><td>${bytes}</td><td class="hash">${sha256}</td></tr>\n`,
  );
  const out = notEnclosed.map(
    ({ title: paper, fileName, n, size, sha256, why }) =>
      html`<tr><td>${paper}（第${n}版）${fileName}</td><td>${why}</td><td>${size}</td><td class="hash">${sha256}</td></tr>\n`,
  );
  return page(
    `${label}：归档包目录`,
    html`<p>《${title}》　截至${asOf}最后一个事件；时限、函件均按当日列出。内含联系方式，请按规定保管。</p>
<h2>事件</h2>
${table(['事件', '个数', '核对结果', '末个事件的哈希'], chains)}
<h2>文件</h2>
${table(['文件', '内容', '字节', 'SHA-256'], listed)}
<h2>没有收进本包的材料</h2>
${out.length > 0 ? table(['材料', '原因', '字节', 'SHA-256'], out) : html`<p>无。</p>`}`,
  );
}
