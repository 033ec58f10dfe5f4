import { html, Markup } from '../../mail/html.ts';
import { sha256 } from '../../store/hash.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

const sourceHash = (text: string) =>
  `'sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}'`;

/**
 * Headers of every page behind a deputy's link: nothing is loaded from anywhere, nobody frames or
 * keeps it, and the address with its token is told to no other site.
 */
export const pageSecurityHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src ${sourceHash(STYLE)}`,
    `script-src ${sourceHash(SCRIPT)}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
};

/** A whole document around the content of a page. */
export function shell(title: string, content: Markup): string {
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
${content}
</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}
