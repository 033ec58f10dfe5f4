import { problemResponse } from './errors.ts';

const text = (description: string, maxLength: number) => ({
  description,
  schema: { type: 'string', maxLength },
});

const format = {
  name: 'format',
  in: 'query',
  description: '要 json 还是 csv；不写的看 Accept，都没有的是网页',
  schema: { type: 'string', enum: ['json', 'csv'] },
};

const kept = {
  ETag: {
    description: '内容摘要',
    schema: { type: 'string' },
  },
};

const strings = { type: 'array', items: { type: 'string' } };

/** One reply as everybody may read it. */
const reply = {
  type: 'object',
  required: ['itemId', 'kind', 'kindName', 'number', 'title', 'submitters', 'publishedOn', 'scope'],
  properties: {
    itemId: { type: 'string' },
    kind: { type: 'string' },
    kindName: { type: 'string' },
    number: { type: 'string' },
    title: { type: 'string' },
    subject: { type: 'string' },
    submitters: strings,
    documentNumber: { type: 'string' },
    publishedOn: { type: 'string', format: 'date' },
    scope: { type: 'string' },
  },
};

const unchanged = { description: '没有变化（If-None-Match）' };

/** What is wrong, as JSON or, to whoever reads pages, in words on one. */
function refusal(status: number, codes: readonly string[]) {
  const { content, ...response } = problemResponse(status, codes);
  return { ...response, content: { ...(content as object), 'text/html': {} } };
}

/** 已公开的答复, for everybody and without signing in (domain.md §3.8). */
export const PUBLISHED_PATHS = {
  '/published': {
    get: {
      operationId: 'listPublished',
      summary: '已公开的答复：一年的，可以检索，新的在前；网页、JSON 或 CSV',
      description: '任何人都可以看，不用登录。网页一页 20 条，JSON 和 CSV 一页至多 400 条。',
      security: [],
      parameters: [
        {
          name: 'year',
          in: 'query',
          description: '哪一年公开的，不写的是今年',
          schema: { type: 'string', pattern: '^20\\d\\d$' },
        },
        { name: 'q', in: 'query', ...text('检索词，空格分开的都要有', 100) },
        { name: 'kind', in: 'query', ...text('建议、议案转建议或提案', 40) },
        format,
        { name: 'cursor', in: 'query', ...text('上一页给的 cursor，原样带回', 2000) },
      ],
      responses: {
        200: {
          description: '成功',
          headers: kept,
          content: {
            'text/html': {},
            'text/csv': {},
            'application/json': {
              schema: {
                type: 'object',
                required: ['year', 'replies'],
                properties: {
                  year: { type: 'string' },
                  replies: { type: 'array', items: reply },
                  cursor: { type: 'string' },
                },
              },
            },
          },
        },
        304: unchanged,
        400: refusal(400, ['BAD_SEARCH', 'CURSOR_INVALID']),
      },
    },
  },
  '/published/{itemId}': {
    get: {
      operationId: 'showPublished',
      summary: '一件已公开的答复：网页或 JSON',
      description: '任何人都可以看，不用登录；没有公开的一律 404，不说有没有这一件。',
      security: [],
      parameters: [format],
      responses: {
        200: {
          description: '成功',
          headers: kept,
          content: {
            'text/html': {},
            'application/json': {
              schema: {
                ...reply,
                properties: { ...reply.properties, scopeName: { type: 'string' } },
              },
            },
          },
        },
        304: unchanged,
        404: refusal(404, ['NOT_PUBLISHED']),
      },
    },
  },
};
