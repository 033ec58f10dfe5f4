import '../support/environment.ts';
import { describe, expect, it } from 'vitest';
import { DOCS_HEADERS, docsPage } from '../../functions/api/docs/page.ts';
import { schemaText } from '../../functions/api/docs/schemaText.ts';
import { openApiDocument } from '../../functions/api/openapi/document.ts';
import { createSignedInApi } from '../../functions/api/signedIn.ts';
import { systemClock } from '../../functions/runtime/clock.ts';

const document = (await openApiDocument()) as unknown as Parameters<typeof docsPage>[0];
const page = docsPage(document);
const operations = Object.values(document.paths).flatMap((path) => Object.values(path));

const handler = createSignedInApi({
  store: {} as never,
  clock: systemClock,
  claims: { person: 'sub', groups: 'groups' },
});

describe('接口说明 as a page', () => {
  it('is served to anybody, with its own policy', async () => {
    const event = {
      headers: {},
      rawPath: '/v1/docs',
      requestContext: { http: { method: 'GET', path: '/v1/docs' } },
      version: '2.0',
    };
    const answer = await handler(event as never, { awsRequestId: 'r-1' } as never);
    expect(answer).toMatchObject({ statusCode: 200, body: page });
    expect(answer.headers?.['Content-Security-Policy']).toBe(
      DOCS_HEADERS['Content-Security-Policy'],
    );
    expect(answer.headers?.['content-type']).toMatch(/^text\/html/);
  });

  it('has every operation once, under its own anchor', () => {
    for (const { operationId } of operations) {
      expect(page.split(`<details id="${operationId}"`), operationId).toHaveLength(2);
    }
  });

  it('shows rights, codes, parameters and examples in Chinese', () => {
    const from = page.slice(page.indexOf('<details id="issueUrge"'));
    const part = from.slice(0, from.indexOf('</details>'));
    expect(part).toContain('<strong>权限</strong>');
    expect(part).toContain('<code>URGE_PENDING</code> 本件已有催办还没有回复');
    expect(part).toContain('If-Match');
    expect(part).toContain('<p class="soft">例</p>');
  });

  it('loads nothing, and runs only its own script', () => {
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    const tags = page.replaceAll(/data-find="[^"]*"/g, '').match(/<\w[^>]*>/g) ?? [];
    expect(tags.filter((tag) => /\s(on\w+|style)=/.test(tag))).toEqual([]);
    const policy = DOCS_HEADERS['Content-Security-Policy'] ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-\S+'; script-src 'sha256-\S+';/);
    expect(policy).not.toContain('unsafe');
  });

  it('fits into an answer', () => {
    expect(Buffer.byteLength(page)).toBeLessThan(1_500_000);
  });
});

it('a schema is told a member a line, with its limits', () => {
  const schema = {
    type: 'object',
    required: ['on'],
    properties: {
      on: { type: 'string', maxLength: 10 },
      of: { type: 'array', items: { enum: ['a', 'b'] } },
      n: { type: 'integer', minimum: 1, maximum: 9 },
    },
  };
  expect(schemaText(schema)).toBe(
    '{\n  on: 文字，至多10字\n  of?: [ "a" | "b" ] 列表\n  n?: 整数，1 至 9\n}',
  );
});
