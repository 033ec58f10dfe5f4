import { reportList } from '../schemas/reports.ts';
import { DOCX } from './letterDescriptions.ts';
import { query } from './sheetDescriptions.ts';

/** 报告清单; served by the documents function. */
export const reportListing = {
  method: 'GET' as const,
  path: '/v1/reports',
  operationId: 'listReports',
  summary: '可以生成的报告：年度办理工作情况报告、年度总结、调度情况通报、届次报告',
  description:
    '只列本人可以看的：局办公室、局领导、审计人员；年度报告和届次报告还有党组秘书、督查组。needs 是须写明的参数。',
  response: reportList,
  status: 200,
};

export const REPORT_PATH = '/v1/reports/{kind}';

/** The call that answers a file or a page. */
export const REPORT_PATHS = {
  [REPORT_PATH]: {
    get: {
      operationId: 'getReport',
      summary: '生成一份报告：数字由系统统计，分子、分母、公式都在，由人补写的地方标出',
      description:
        'docx 按 GB/T 9704 排版，图表可以在 Word、WPS 中直接打开；html 是同样内容的打印页。数字与 GET /v1/statistics 相同；没有记录的写“未记录”。由人补写的〔请补充：……〕列在响应头 huiyin-report-missing 里。届次报告取到 year 这一年。',
      parameters: [
        {
          ...{ name: 'kind', in: 'path', required: true, description: '哪一种报告' },
          schema: { type: 'string', enum: ['year-end', 'year-summary', 'progress-round', 'term'] },
        },
        query('year', '年份，四位数字，不写的是今年'),
        query('to', '报给哪个交办机关（地方规则中的机关代号）；年度总结、届次报告必填'),
        query('term', '第几届；届次报告必填，取到 year 那一年'),
        query('id', '调度轮次；调度情况通报必填'),
        { ...query('format', '文件或打印页'), schema: { type: 'string', enum: ['docx', 'html'] } },
      ],
      responses: {
        200: {
          description: '成功',
          content: {
            [DOCX]: { schema: { type: 'string', format: 'binary' } },
            'text/html': { schema: { type: 'string' } },
          },
        },
      },
    },
  },
};
