const json = (description: string) => ({
  description,
  content: { 'application/json': { schema: { type: 'object' } } },
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

const ERRORS = {
  401: problem('没有登录或令牌无效'),
  403: problem('角色无权办理'),
  413: problem('文件过大'),
  422: problem('文件不能读、有问题，或含有不允许的内容'),
};

/** The two calls of an import; the body of the first is the file itself. */
export const IMPORT_ROUTES = {
  '/v1/imports': {
    post: {
      operationId: 'checkImport',
      summary: '上传交办清单（.xlsx）并逐行检查，不登记',
      parameters: [
        {
          name: 'name',
          in: 'query',
          description: '文件名',
          schema: { type: 'string', maxLength: 200 },
        },
      ],
      requestBody: {
        required: true,
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
            schema: { type: 'string', format: 'binary' },
          },
        },
      },
      responses: { 200: json('逐行的检查结果和 importId'), ...ERRORS },
    },
  },
  '/v1/imports/{importId}/commit': {
    post: {
      operationId: 'commitImport',
      summary: '登记检查过的清单；同一文件再次提交不会重复登记',
      parameters: [{ name: 'importId', in: 'path', required: true, schema: { type: 'string' } }],
      responses: { 201: json('登记的件数和每一行的结果'), 404: problem('没有这次导入'), ...ERRORS },
    },
  },
};
