import { createHash } from 'node:crypto';
import { html, Markup, type Part } from '../../../mail/html.ts';
import { nameSize, TYPE_AREA } from '../geometry.ts';
import type { Block, Cell, LetterModel, Row, Run, Sides } from '../model.ts';
import { titleLines } from '../titleLines.ts';
import { STYLE } from './style.ts';

/** Nothing is loaded from anywhere and nothing in it is executed, whatever the texts hold. */
export const PREVIEW_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

function sides({ left, centre, right }: Sides, name: string): Markup {
  if (centre) return html`<p class="sides centre ${name}">${centre}</p>`;
  return html`<p class="sides ${name}"><span>${left}</span><span>${right}</span></p>`;
}

const run = ({ text, face, mark }: Run): Part => {
  const shown = face ? html`<span class="${face}">${text}</span>` : text;
  return mark ? html`<mark>${shown}</mark>` : shown;
};

function cell({ text, head, centre, span = 1 }: Cell): Markup {
  const over = html`${span > 1 ? html` colspan="${span}"` : undefined}${centre && html` align="center"`}`;
  return head ? html`<th${over}>${text}</th>` : html`<td${over}>${text}</td>`;
}

/** A piece of the text. */
export function block(one: Block): Markup {
  if (one.kind === 'paragraph') return html`<p class="text">${one.runs.map(run)}</p>`;
  const whole = one.columns.reduce((sum, share) => sum + share, 0);
  const columns = one.columns.map(
    (share) => html`<col width="${Math.round((share / whole) * 100)}%">`,
  );
  const { rows, small } = one;
  const rowOf = ({ cells, high = small ? 7 : 9 }: Row) =>
    html`<tr height="${Math.round((high / 25.4) * 96)}">${cells.map(cell)}</tr>\n`;
  const [heads, others] = [rows.filter(({ head }) => head), rows.filter(({ head }) => !head)];
  return html`<table${small && html` class="small"`}><colgroup>${columns}</colgroup>${
    heads.length > 0 ? html`<thead>${heads.map(rowOf)}</thead>` : undefined
  }<tbody>${others.map(rowOf)}</tbody></table>`;
}

/** The letterhead, as large as the 版心 allows: browsers print nothing beyond it. */
function name({ format, issuer }: LetterModel): Part {
  if (format === 'form') return undefined;
  const text = format === 'general' ? `${issuer}文件` : issuer;
  const size = nameSize(text, TYPE_AREA.width);
  return html`<p class="name s${size}">${text}</p>`;
}

function attachments({ attachments: names }: LetterModel): Part {
  if (names.length === 0) return undefined;
  const lines = names.map((text, n) =>
    names.length === 1 ? `附件：${text}` : `${n === 0 ? '附件：' : ''}${n + 1}．${text}`,
  );
  return html`<div class="attachments">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
}

function colophon({ colophon: { copies, issued } }: LetterModel): Part {
  if (!copies && !issued) return undefined;
  return html`<div class="colophon">${copies && html`<p class="copies">${copies}</p>`}${
    issued &&
    html`<p class="sides"><span>${issued.office}</span><span>${issued.date}印发</span></p>`
  }</div>`;
}

/** A page for the browser's print: the style sheet, and nothing else that is not text. */
export const page = (name: string, main: Markup): string =>
  html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${name}</title><style>${new Markup(STYLE)}</style></head>
<body>
${main}
</body>
</html>
`.text;

/** 标题, broken as on paper. */
export const heading = ({ title }: Pick<LetterModel, 'title'>): Markup =>
  html`<h1>${titleLines(title).map((line, n) => (n === 0 ? line : html`<br>${line}`))}</h1>`;

/** 落款. */
export const signed = ({ signature }: Pick<LetterModel, 'signature'>): Part =>
  signature && html`<div class="signature"><p>${signature.name}</p><p>${signature.date}</p></div>`;

/** The same paper as a page for the browser's print. */
export function renderHtml(model: LetterModel): string {
  const { corner, aboveTitle, salutation } = model;
  return page(
    model.fileName,
    html`<main class="${model.format}">
${model.status === 'draft' ? html`<p class="draft">草　稿（${model.why}，不得外发）</p>` : undefined}
${corner ? html`<p class="corner">${corner}</p>` : undefined}
${name(model)}
${sides(model.number, 'number')}
${aboveTitle ? sides(aboveTitle, 'above') : undefined}
${heading(model)}
${salutation ? html`<p>${salutation}</p>` : undefined}
${model.blocks.map((one) => html`${block(one)}\n`)}
${attachments(model)}
${signed(model)}
<div class="notes">${model.notes.map((line) => html`<p>${line}</p>`)}</div>
${colophon(model)}
</main>`,
  );
}
