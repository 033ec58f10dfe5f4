import * as z from 'zod/mini';
import { LETTER_KINDS } from '../../documents/letters/model.ts';
import { PLACEHOLDERS } from '../../documents/letters/template/placeholders.ts';
import { DOCX } from './letterDescriptions.ts';

const version = z.object({
  n: z.number(),
  fileName: z.string(),
  sha256: z.string(),
  size: z.number(),
  placeholders: z.array(z.string()),
  on: z.string(),
  by: z.string(),
});

/** 函件模板清单. */
export const listingTemplates = {
  method: 'GET' as const,
  path: '/v1/letter-templates',
  operationId: 'listLetterTemplates',
  summary: '本局自己的函件模板：各种函件启用的是哪一版、以前有哪些版本',
  response: z.object({
    templates: z.array(
      z.object({
        kind: z.enum(LETTER_KINDS),
        current: z.optional(z.number()),
        versions: z.array(version),
      }),
    ),
  }),
  status: 200,
};

/** 停用. */
export const stoppingTemplate = {
  method: 'POST' as const,
  path: '/v1/letter-templates/{kind}/withdraw',
  operationId: 'withdrawLetterTemplate',
  summary: '停用一种函件的模板，恢复系统的版式（管理员）',
  response: z.object({ kind: z.enum(LETTER_KINDS) }),
  status: 200,
};

export const TEMPLATE_PATH = '/v1/letter-templates/{kind}';

/** The upload: its body is the file itself. */
export const LETTER_TEMPLATE_PATHS = {
  [TEMPLATE_PATH]: {
    put: {
      operationId: 'putLetterTemplate',
      summary: '启用本局的模板（.docx，管理员）：占位处写 {{文号}}、{{正文}} 等',
      description: `可用的占位：${PLACEHOLDERS.map((name) => `{{${name}}}`).join('、')}。{{正文}} 独占一段。草稿不用模板，仍按系统版式并带“草稿”字样。`,
      parameters: [
        {
          name: 'kind',
          in: 'path',
          required: true,
          description: '哪一种函件',
          schema: { type: 'string', enum: LETTER_KINDS },
        },
        {
          name: 'name',
          in: 'query',
          description: '文件名',
          schema: { type: 'string', maxLength: 200 },
        },
      ],
      requestBody: {
        required: true,
        content: { [DOCX]: { schema: { type: 'string', format: 'binary' } } },
      },
      responses: {
        200: {
          description: '已启用',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
      },
    },
  },
};
