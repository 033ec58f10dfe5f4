import { STANCES } from '../../domain/coUnit.ts';
import { REFORM_STANCES } from '../../domain/reformDraft.ts';

const page = (description: string) => ({ description, content: { 'text/html': {} } });

const opinionForm = {
  type: 'object',
  required: ['stance', 'text', 'signerName', 'signerTitle'],
  properties: {
    stance: { type: 'string', enum: STANCES, description: '同意 agree、有异议 object' },
    text: { type: 'string', description: '意见内容', maxLength: 5000 },
    basis: { type: 'string', description: '依据；有异议的必须填写', maxLength: 2000 },
    signerName: { type: 'string', description: '会签人姓名', maxLength: 40 },
    signerTitle: { type: 'string', description: '会签人职务', maxLength: 60 },
    contact: { type: 'string', description: '联系人及电话', maxLength: 100 },
  },
};

const ratingForm = {
  type: 'object',
  required: ['attitude', 'result'],
  properties: {
    attitude: { type: 'string', description: '办理态度' },
    result: { type: 'string', description: '办理结果' },
    reason: { type: 'string', description: '不满意的必须填写理由', maxLength: 2000 },
    comment: { type: 'string', maxLength: 2000 },
  },
};

const reformForm = {
  type: 'object',
  required: ['stance'],
  properties: {
    stance: {
      type: 'string',
      enum: REFORM_STANCES,
      description: '赞成 agree、有修改意见 amend、不赞成 oppose',
    },
    'answer-1': { type: 'string', description: '对第1问的意见，其余类推', maxLength: 3000 },
    comment: { type: 'string', description: '其他意见和建议', maxLength: 5000 },
  },
};

/** Links of deputies and co-units: a page that shows, a form that acts; no account. */
export const LINK_PATHS = {
  '/p/{token}': {
    parameters: [{ name: 'token', in: 'path', required: true, schema: { type: 'string' } }],
    get: {
      operationId: 'showRatingPage',
      summary:
        '代表、委员查看答复和评价表、征求意见稿，协办单位查看征求意见的事项（只显示，不改变任何内容）',
      security: [],
      responses: {
        200: page('评价页面或协办意见页面'),
        404: page('链接无效'),
        410: page('链接已用过或过期'),
      },
    },
    post: {
      operationId: 'rate',
      summary:
        '代表、委员提交评价，只能一次；对征求意见稿的意见截止前可以更改；协办单位提交意见，拟稿提交前可以更改',
      security: [],
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: { anyOf: [ratingForm, opinionForm, reformForm] },
          },
        },
      },
      responses: {
        200: page('已收到'),
        404: page('链接无效'),
        410: page('链接已用过或过期'),
        422: page('表没有填全'),
      },
    },
  },
};
