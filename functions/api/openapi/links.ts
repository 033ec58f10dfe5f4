import { STANCES } from '../../domain/coUnit.ts';
import { REFORM_STANCES } from '../../domain/reformDraft.ts';
import { problemResponse } from './errors.ts';

const json = (description: string, properties: object, required: string[]) => ({
  description,
  content: {
    'text/html': {},
    'application/json': { schema: { type: 'object', required, properties } },
  },
});

/** The same refusal as a page for a person, unless the client asks for JSON. */
function closed(status: number, codes: readonly string[]) {
  const { description, content } = problemResponse(status, codes) as {
    description: string;
    content: object;
  };
  return { description, content: { 'text/html': {}, ...content } };
}

const UNKNOWN = closed(404, ['LINK_UNKNOWN']);
const GONE = closed(410, ['LINK_EXPIRED', 'LINK_SPENT', 'LINK_REVOKED', 'LINK_OVER']);

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
    get: {
      operationId: 'showRatingPage',
      summary:
        '代表、委员查看答复和评价表、征求意见稿，协办单位查看征求意见的事项（只显示，不改变任何内容）',
      description:
        '不用登录，链接本身就是凭证。Accept 有 application/json 的给 JSON，其余的给网页。内容因链接的用途而异。',
      security: [],
      responses: {
        200: json(
          '评价页面或协办意见页面',
          {
            title: { type: 'string', description: '件的标题，或征求意见稿的标题' },
            until: { type: 'string', description: '截止日期' },
            received: { type: 'boolean' },
          },
          [],
        ),
        404: UNKNOWN,
        410: GONE,
      },
    },
    post: {
      operationId: 'rate',
      summary:
        '代表、委员提交评价，只能一次；对征求意见稿的意见截止前可以更改；协办单位提交意见，拟稿提交前可以更改',
      description: '不用登录，链接本身就是凭证。评价一经提交不能更改。',
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
        200: json('已收到', { received: { type: 'boolean', const: true } }, ['received']),
        404: UNKNOWN,
        410: GONE,
        422: closed(422, []),
      },
    },
  },
};
