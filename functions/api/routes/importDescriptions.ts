import type { Described } from './paperFormDescriptions.ts';

const binary = { schema: { type: 'string', format: 'binary' } };

const asked = (name: string, description: string, maxLength: number) => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', maxLength },
});

const schemas = () => import('../schemas/imports.ts');

export const mapping = {
  method: 'POST',
  path: '/v1/imports/{importId}/mapping',
  operationId: 'mapImport',
  summary: '更正清单的列：工作表读不读、表头在哪、哪一列是什么，重新检查，不登记',
  description:
    '由局办公室办理。没有写到的照旧。写明交办单位（或清单自己写明）的，下次同一单位表头相同的文件按这次更正读；否则只用于这一份文件。同样的更正再交一次不再记录。',
  body: async () => (await schemas()).importMapping,
  response: async () => (await schemas()).importChecked,
  status: 200,
} as const satisfies Described;

export const committing = {
  method: 'POST',
  path: '/v1/imports/{importId}/commit',
  operationId: 'commitImport',
  summary: '登记检查过的清单；同一文件再次提交不会重复登记',
  description:
    '由局办公室办理。有问题的清单整份不登记；only 为 ready 时只登记没有问题的行，留下的行和原因记入批次。reading 是检查时看到的读法，之后有人更正过列的则不登记。',
  body: async () => (await schemas()).importCommit,
  response: async () => (await schemas()).importDone,
  status: 201,
} as const satisfies Described;

/** What the documents function serves of imports with JSON on both sides. */
export const IMPORT_DESCRIPTIONS: readonly Described[] = [mapping, committing];

/** The call whose body is the file itself, and the one that answers a file. */
export const IMPORT_ROUTES = {
  '/v1/imports': {
    post: {
      operationId: 'checkImport',
      summary: '上传交办清单或本局台账并逐行检查，说明每张表、每一列读成了什么，不登记',
      description:
        '按内容认文件，不看扩展名：.xlsx、旧版 .xls、名为 .xls 的网页、UTF-8/GB18030/UTF-16 的文本（逗号、制表符、分号或竖线分隔）。不超过 4 MB、2000 行、60 列、20 张表。不认识的列不猜，请更正。本局台账（of=register）每行还须写明当前环节和已知的办理经过，按半途导入接着办；台账没有的不编造，逐行列在 halfWay.unknown。更正表按原来的方式上传。',
      parameters: [
        asked('name', '文件名', 120),
        asked('sender', '交办单位；清单自己写明的可以不写，台账不写就是本局', 40),
        {
          name: 'of',
          in: 'query',
          description: '交办清单（不写）或本局台账',
          schema: { type: 'string', enum: ['assignment', 'register'] },
        },
      ],
      requestBody: { required: true, content: { 'application/octet-stream': binary } },
      responses: {
        200: {
          description: '每张表、每一列的读法，逐行的检查结果和 importId',
          content: { 'application/json': { schema: { type: 'object' } } },
        },
      },
    },
  },
  '/v1/imports/{importId}/corrections': {
    get: {
      operationId: 'getImportCorrections',
      summary: '下载更正表：不能登记的行，原来的列加一列“问题”，改好后原样上传',
      description: '单元格一律是文字，不含公式。更正表登记后自成一批，注明更正的是哪一次导入。',
      responses: {
        200: {
          description: '.xlsx',
          content: {
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': binary,
          },
        },
      },
    },
  },
};
