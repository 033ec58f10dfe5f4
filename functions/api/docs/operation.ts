import { html, Markup } from '../../mail/html.ts';
import { type Schema, schemaText } from './schemaText.ts';

interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  description: string;
  schema: Schema;
}

interface Described {
  $ref?: string;
  description: string;
  content?: Record<string, { schema?: Schema; example?: unknown }>;
}

/** An operation as the document has it. */
export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: readonly string[];
  parameters?: readonly Parameter[];
  requestBody?: Omit<Described, 'description'>;
  responses: Record<string, Described>;
}

/** What the document names once. */
export interface Shared {
  parameters: Record<string, Parameter>;
  responses: Record<string, Described>;
}

const PLACES: Readonly<Record<string, string>> = { path: '路径', query: '查询', header: '请求头' };

/** The little Markdown that descriptions have: `code`, **strong**, paragraphs, lists. */
export function prose(text: string): Markup {
  const marked = (line: string) =>
    new Markup(
      html`${line}`.text
        .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
        .replaceAll(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>'),
    );
  const blocks = text.split('\n\n').map((block) => {
    const lines = block.split('\n');
    const listed = lines.filter((line) => line.startsWith('- '));
    const plain = lines.filter((line) => !line.startsWith('- ')).join('');
    return html`${plain ? html`<p>${marked(plain)}</p>` : undefined}${
      listed.length > 0
        ? html`<ul>${listed.map((line) => html`<li>${marked(line.slice(2))}</li>`)}</ul>`
        : undefined
    }`;
  });
  return html`${blocks}`;
}

const last = (ref: string) => ref.split('/').at(-1) ?? '';

function contentOf(title: string, { content = {} }: Omit<Described, 'description'>): Markup {
  const parts = Object.entries(content).map(([type, { schema, example }]) => {
    const shown = schema ? html`<pre>${schemaText(schema)}</pre>` : undefined;
    const given =
      example === undefined
        ? undefined
        : html`<p class="soft">例</p><pre>${JSON.stringify(example, null, 1)}</pre>`;
    return html`<h3>${title} <code>${type}</code></h3>${shown}${given}`;
  });
  return html`${parts}`;
}

function parametersOf(parameters: readonly Parameter[]): Markup | undefined {
  if (parameters.length === 0) return undefined;
  const rows = parameters.map(
    ({ name, in: place, required, description, schema }) =>
      html`<tr><td><code>${name}</code>${required ? ' 必填' : ''}</td><td>${PLACES[place] ?? place}</td><td>${description}</td><td>${schemaText(schema)}</td></tr>`,
  );
  return html`<h3>参数</h3><div class="scroll"><table><tr><th>名称</th><th>在</th><th>说明</th><th>写法</th></tr>${rows}</table></div>`;
}

/** One operation, folded until it is wanted; its id is its address: `/v1/docs#getItem`. */
export function operationPart(
  path: string,
  method: string,
  operation: Operation,
  shared: Shared,
): Markup {
  const { operationId, summary, description, parameters = [], requestBody, responses } = operation;
  const all = parameters.flatMap(
    (one) => (one.$ref ? shared.parameters[last(one.$ref)] : one) ?? [],
  );
  const answers = Object.entries(responses).map(([status, one]) => ({
    status,
    ...((one.$ref ? shared.responses[last(one.$ref)] : one) ?? one),
  }));
  const good = answers.filter(({ status }) => Number(status) < 300);
  const others = answers.filter(({ status }) => Number(status) >= 300);
  const find = `${method} ${path} ${operationId} ${summary} ${description}`.toLowerCase();
  return html`<details id="${operationId}" data-find="${find}">
<summary><b class="${method}">${method.toUpperCase()}</b> <code>${path}</code><span class="what">${summary}</span></summary>
<div class="body">
<p class="soft"><a href="#${operationId}">${operationId}</a></p>
${prose(description)}
${parametersOf(all)}
${requestBody ? contentOf('提交', requestBody) : undefined}
${good.map((one) => contentOf(`答复 ${one.status}`, one))}
<h3>其他答复</h3>
<div class="scroll"><table>${others.map((one) => html`<tr><th>${one.status}</th><td>${prose(one.description)}</td></tr>`)}</table></div>
</div>
</details>
`;
}
