import { html, type Markup } from './html.ts';
import type { MailBase, RenderedMail } from './planned.ts';
import { dateWords, paragraphs } from './words.ts';

/** A piece of a mail; each is written once and comes out in both bodies. */
export type Block =
  | { p: string }
  | { heading: string }
  /** 名目：内容, one a line. */
  | { facts: [name: string, value: string][] }
  | { list: string[] }
  /** Cells of several lines each; in text a row is one line. */
  | { table: { head: string[]; rows: string[][][] } }
  /** A text by somebody else, its paragraphs kept. */
  | { quote: string }
  | { link: { label: string; url: string } };

/** What a template writes; greeting, item and signature are the frame's. */
export interface Letter {
  subject: string;
  base: Pick<MailBase, 'bureau' | 'greeting'>;
  blocks: Block[];
  today: string;
  /** 落款 where it is not the bureau's office. */
  signed?: string;
}

/** 落款 of what no person of the bureau writes. */
export const SYSTEM_SIGN = '办理系统自动提示';

const FONT =
  "font-family:'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif";
const STYLE = {
  page: `margin:0;padding:16px 0;background:#f3f2ee;${FONT}`,
  sheet:
    'max-width:600px;margin:0 auto;padding:24px 20px 28px;background:#ffffff;border-top:4px solid #a61b1b;color:#222222;font-size:16px;line-height:1.8;word-wrap:break-word;overflow-wrap:anywhere',
  head: 'margin:0 0 20px;color:#a61b1b;font-size:15px;font-weight:bold;letter-spacing:1px',
  p: 'margin:0 0 14px',
  heading: 'margin:24px 0 8px;font-size:16px;font-weight:bold',
  facts: 'margin:0 0 16px;padding:12px 14px;background:#f7f6f2;border-left:3px solid #c9c4b5',
  fact: 'margin:0 0 4px',
  factName: 'color:#5a5648',
  list: 'margin:0 0 16px;padding-left:1.5em',
  table: 'width:100%;margin:0 0 16px;border-collapse:collapse;font-size:14px;line-height:1.6',
  th: 'padding:6px 6px;border-bottom:2px solid #c9c4b5;text-align:left;color:#5a5648;white-space:nowrap',
  td: 'padding:8px 6px;border-bottom:1px solid #e4e1d6;vertical-align:top',
  quote: 'margin:0 0 16px;padding:4px 0 4px 14px;border-left:3px solid #d8d4c6',
  quoteP: 'margin:0 0 10px',
  button:
    'display:inline-block;padding:12px 28px;background:#1d4f7c;color:#ffffff;text-decoration:none;font-weight:bold;border-radius:4px',
  address: 'margin:8px 0 18px;font-size:13px;color:#5a5648;word-break:break-all',
  sign: 'margin:32px 0 0;text-align:right',
} as const;

function cellHtml(lines: readonly string[]): Markup {
  return html`<td style="${STYLE.td}">${lines
    .filter((line) => line !== '')
    .map((line, index) => (index === 0 ? html`${line}` : html`<br>${line}`))}</td>`;
}

function tableHtml({ head, rows }: { head: string[]; rows: string[][][] }): Markup {
  return html`<table style="${STYLE.table}"><tr>${head.map(
    (name) => html`<th style="${STYLE.th}">${name}</th>`,
  )}</tr>${rows.map((row) => html`\n<tr>${row.map(cellHtml)}</tr>`)}</table>`;
}

/** The cells of a row in one line. */
const rowText = (row: readonly string[][]): string =>
  `· ${row.map((lines) => lines.filter((line) => line !== '').join('，')).join('｜')}`;

function blockHtml(block: Block): Markup {
  if ('p' in block) return html`<p style="${STYLE.p}">${block.p}</p>`;
  if ('heading' in block) return html`<h2 style="${STYLE.heading}">${block.heading}</h2>`;
  if ('facts' in block) {
    const lines = block.facts.map(
      ([name, value]) =>
        html`<p style="${STYLE.fact}"><span style="${STYLE.factName}">${name}：</span>${value}</p>`,
    );
    return html`<div style="${STYLE.facts}">${lines}</div>`;
  }
  if ('list' in block) {
    return html`<ul style="${STYLE.list}">${block.list.map((text) => html`<li>${text}</li>`)}</ul>`;
  }
  if ('table' in block) return tableHtml(block.table);
  if ('quote' in block) {
    const lines = paragraphs(block.quote).map(
      (line) => html`<p style="${STYLE.quoteP}">${line}</p>`,
    );
    return html`<div style="${STYLE.quote}">${lines}</div>`;
  }
  const { label, url } = block.link;
  return html`<p style="${STYLE.p}"><a href="${url}" style="${STYLE.button}">${label}</a></p>
<p style="${STYLE.address}">如按钮不能打开，请将下面的地址复制到浏览器：<br>${url}</p>`;
}

function blockText(block: Block): string {
  if ('p' in block) return block.p;
  if ('heading' in block) return `【${block.heading}】`;
  if ('facts' in block) return block.facts.map(([name, value]) => `${name}：${value}`).join('\n');
  if ('list' in block) return block.list.map((text) => `· ${text}`).join('\n');
  if ('table' in block) return block.table.rows.map(rowText).join('\n');
  if ('quote' in block) return paragraphs(block.quote).join('\n');
  return `${block.link.label}：\n${block.link.url}`;
}

/** A header line has no line breaks, whatever a title holds. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Puts greeting, 落款 and date around a letter and writes it twice: as HTML and as plain text. */
export function frame({ subject, base, blocks, today, signed }: Letter): RenderedMail {
  const { bureau, greeting } = base;
  const office = signed ?? `${bureau}办公室`;
  const date = dateWords(today);
  const body = html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${oneLine(subject)}</title></head>
<body style="${STYLE.page}">
<div style="${STYLE.sheet}">
<p style="${STYLE.head}">${bureau}</p>
<p style="${STYLE.p}">${greeting}：</p>
${blocks.map((block) => html`${blockHtml(block)}\n`)}<p style="${STYLE.sign}">${office}<br>${date}</p>
</div>
</body>
</html>
`;
  const lines = [`${greeting}：`, ...blocks.map(blockText), `${office}\n${date}`];
  return { subject: oneLine(subject), html: body.text, text: `${lines.join('\n\n')}\n` };
}
