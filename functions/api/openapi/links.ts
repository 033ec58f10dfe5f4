const page = (description: string) => ({ description, content: { 'text/html': {} } });

/** The deputies' link: a page that shows, a form that acts; no account. */
export const LINK_PATHS = {
  '/p/{token}': {
    parameters: [{ name: 'token', in: 'path', required: true, schema: { type: 'string' } }],
    get: {
      operationId: 'showRatingPage',
      summary: '代表、委员查看答复和评价表（只显示，不改变任何内容）',
      security: [],
      responses: { 200: page('评价页面'), 404: page('链接无效'), 410: page('链接已用过或过期') },
    },
    post: {
      operationId: 'rate',
      summary: '代表、委员提交评价，只能一次',
      security: [],
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: {
              type: 'object',
              required: ['attitude', 'result'],
              properties: {
                attitude: { type: 'string', description: '办理态度' },
                result: { type: 'string', description: '办理结果' },
                reason: { type: 'string', description: '不满意的必须填写理由', maxLength: 2000 },
                comment: { type: 'string', maxLength: 2000 },
              },
            },
          },
        },
      },
      responses: {
        200: page('已收到评价'),
        404: page('链接无效'),
        410: page('链接已用过或过期'),
        422: page('评价表没有填全'),
      },
    },
  },
};
