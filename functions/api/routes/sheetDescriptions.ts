import { sheetList } from '../schemas/sheets.ts';

/** 表格清单; served by the documents function. */
export const sheetListing = {
  method: 'GET' as const,
  path: '/v1/sheets',
  operationId: 'listSheets',
  summary: '可以导出的表格：责任分工表、进度督办表、各台账、回头看登记表、党组会议题单',
  response: sheetList,
  status: 200,
};

export const SHEET_PATH = '/v1/sheets/{kind}';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const query = (name: string, description: string) => ({
  ...{ name, in: 'query', description },
  schema: { type: 'string' },
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The call that answers a file. */
export const SHEET_PATHS = {
  [SHEET_PATH]: {
    get: {
      operationId: 'getSheet',
      summary: '导出一张表（.xlsx）：列次固定，表头冻结并可筛选，A4横向打印',
      description:
        '科室负责人只能导出本科室的；回头看登记表、党组会议题单须写明哪一轮、哪一次（id）。',
      parameters: [
        { name: 'kind', in: 'path', required: true, schema: { type: 'string' } },
        query('year', '哪一年的件，不写的是今年'),
        query('section', '哪个科室'),
        query('id', '回头看轮次或党组会编号'),
      ],
      responses: {
        200: {
          description: '成功',
          content: { [XLSX]: { schema: { type: 'string', format: 'binary' } } },
        },
        400: problem('查询条件写法不对'),
        401: problem('没有登录或令牌无效'),
        403: problem('没有导出这一范围的权限'),
        404: problem('没有这种表，或没有这一轮、这一次'),
        422: problem('行数太多，或没有写明哪一轮、哪一次'),
      },
    },
  },
};
