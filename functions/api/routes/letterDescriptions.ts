import { LETTER_KINDS } from '../../documents/letters/model.ts';
import { letterList } from '../schemas/letters.ts';

/** 函件清单 of one item; served by the documents function. */
export const listing = {
  method: 'GET' as const,
  path: '/v1/items/{itemId}/letters',
  operationId: 'listLetters',
  summary: '现在可以生成哪些函件、哪些还不能、为什么',
  description:
    'status 为 draft 的还没有签发或编号，生成的文件逐页带“草稿”字样；blanks 是系统里没有、在文件上留空【　　】的内容。',
  response: letterList,
  status: 200,
};

export const LETTER_PATH = '/v1/items/{itemId}/letters/{kind}';
export const PREVIEW_PATH = `${LETTER_PATH}/preview`;
export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

const parameters = [
  {
    name: 'kind',
    in: 'path',
    required: true,
    description: '哪一种函件',
    schema: { type: 'string', enum: LETTER_KINDS },
  },
  {
    name: 'submitter',
    in: 'query',
    description: '给哪一位提出人（s1、s2……）',
    schema: { type: 'string' },
  },
  {
    name: 'record',
    in: 'query',
    description: '哪一条记录（催办、申请、沟通……的编号）',
    schema: { type: 'string' },
  },
];

const file = (type: string, schema: object) => ({
  description: '成功',
  headers: {
    'huiyin-letter-status': { description: 'final 或 draft', schema: { type: 'string' } },
    'huiyin-letter-blanks': {
      description: '留空的内容，百分号编码，以逗号分开',
      schema: { type: 'string' },
    },
  },
  content: { [type]: { schema } },
});

/** The two calls that answer a file. */
export const LETTER_PATHS = {
  [LETTER_PATH]: {
    get: {
      operationId: 'getLetter',
      summary: '生成一份函件（.docx），按 GB/T 9704 排版',
      parameters,
      responses: { 200: file(DOCX, { type: 'string', format: 'binary' }) },
    },
  },
  [PREVIEW_PATH]: {
    get: {
      operationId: 'previewLetter',
      summary: '同一份函件的网页，供浏览器打印或存为 PDF',
      parameters,
      responses: { 200: file('text/html', { type: 'string' }) },
    },
  },
};
