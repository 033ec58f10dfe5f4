import { html, Markup } from '../../mail/html.ts';
import { sha256 } from '../../store/hash.ts';
import { type Operation, operationPart, prose, type Shared } from './operation.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** As much of the OpenAPI document as the page shows. */
export interface ShownDocument {
  info: { title: string; description: string };
  tags: readonly { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: Shared;
}

const sourceHash = (text: string) =>
  `'sha256-${Buffer.from(sha256(text), 'hex').toString('base64')}'`;

/** Nothing is loaded from anywhere: the page is all there is, and only its own script runs. */
export const DOCS_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src ${sourceHash(STYLE)}`,
    `script-src ${sourceHash(SCRIPT)}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cache-control': 'public, max-age=300',
};

/** 接口说明 as a page: the document itself, by its tags, to be searched. */
export function docsPage({ info, tags, paths, components }: ShownDocument): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const sections = tags.map(({ name, description }, index) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(name));
    return html`<section><h2 id="tag-${index}">${name}</h2><p class="soft">${description}</p>
${own.map(({ path, method, operation }) => operationPart(path, method, operation, components))}</section>
`;
  });
  const links = tags.map(({ name }, index) => html`<li><a href="#tag-${index}">${name}</a></li>`);
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${info.title} 接口说明</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<main>
<h1>${info.title} 接口说明</h1>
${prose(info.description)}
<p>共 ${operations.length} 个接口。给程序的是 <a href="/v1/openapi.json">openapi.json</a>（OpenAPI 3.1）。</p>
<nav aria-label="分组"><ul>${links}</ul></nav>
<p class="search"><input type="search" aria-label="查找接口" placeholder="查找：名称、地址、事项，如 催办 或 POST extensions"></p>
<p class="none" hidden>没有找到，请换一个词。</p>
${sections}
</main>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text;
}
