import { sheetList } from '../schemas/sheets.ts';

/** 表格清单; served by the documents function. */
export const sheetListing = {
  method: 'GET' as const,
  path: '/v1/sheets',
  operationId: 'listSheets',
  summary:
    '可以导出的表格：责任分工表、进度督办表、各台账、回头看登记表、党组会议题单，上级平台要的文件（platform-…）',
  response: sheetList,
  status: 200,
};

export const SHEET_PATH = '/v1/sheets/{kind}';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A parameter of a query. */
export const query = (name: string, description: string) => ({
  ...{ name, in: 'query', description },
  schema: { type: 'string' },
});

/** The call that answers a file. */
export const SHEET_PATHS = {
  [SHEET_PATH]: {
    get: {
      operationId: 'getSheet',
      summary: '导出一张表（.xlsx）：列次固定，表头冻结并可筛选，A4横向打印；或上级平台要的文件',
      description:
        '科室负责人只能导出本科室的；回头看登记表、党组会议题单须写明哪一轮、哪一次（id）。platform-… 由局办公室导出，列名、列次、代码、日期写法、编码按配置（platformFiles），单元格一律是文字。',
      parameters: [
        query('year', '年份，四位数字，不写的是今年'),
        query('section', '科室的编号，见通讯录'),
        query('id', '回头看轮次或党组会编号'),
        query('from', '上报文件：这一天（含）以后答复的，不写的是全年'),
      ],
      responses: {
        200: {
          description: '成功',
          content: {
            [XLSX]: { schema: { type: 'string', format: 'binary' } },
            'text/csv': { schema: { type: 'string', format: 'binary' } },
          },
        },
      },
    },
  },
};
