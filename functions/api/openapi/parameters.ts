import { schemaOf as loaded } from '../http/input.ts';
import type { Route } from '../http/route.ts';
import { type Json, jsonSchemaOf } from './json.ts';

/** What each name in a path stands for, with one that looks like it. */
const IN_PATH: Readonly<Record<string, readonly [description: string, example: string]>> = {
  itemId: ['件的编号', 'p-17-3-2026-012'],
  taskId: ['待办的编号，见件的 openTasks', 'draft-1-1'],
  batchId: ['一批交办的编号', '2026-0302'],
  documentId: ['文件的编号', '2026-plan-1'],
  faultId: ['差错的编号', 'f1'],
  meetingId: ['会议的编号', '2026-leading-1'],
  resolutionId: ['议定事项的编号', 'r1'],
  year: ['年份', '2026'],
  term: ['届次', '17'],
  rateId: ['比率的编号，见 GET /v1/statistics 的 rates', 'on-time'],
  requestId: ['请示、增办的编号', 'v12'],
  stepId: ['分步推进中一步的编号', 'step-1'],
  extensionId: ['延期申请的编号', 'v12'],
  activityId: ['调研活动的编号', '2026-visit-0001'],
  handOverId: ['交接的编号', '2026-1'],
  disputeId: ['分歧的编号', 'v12'],
  promiseId: ['承诺的编号', '1-1'],
  mailId: ['邮件的编号', '9f86d081884c7d65'],
  adviceId: ['意见建议的编号', 'v12-1'],
  correctionId: ['整改的编号', 'c1'],
  submitterId: ['提出人的编号', 's1'],
  formId: ['纸质表的编号', 'v12'],
  lookBackId: ['回头看轮次的编号', '2026-1'],
  draftId: ['征求意见稿的编号', '2026-1'],
  addresseeId: ['征求对象的编号', 'a1'],
  noticeId: ['放假通知的编号', '2026-1'],
  reportId: ['报送的编号', '2026-midyear'],
  revision: ['答复稿的版次，自 1 起', '1'],
  commentId: ['批注的编号', 'v12'],
  urgeId: ['催办的编号', '2026-1'],
  roundId: ['调度轮次的编号', '2026-1'],
  importId: [
    '一次导入的编号：文件的 SHA-256',
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  ],
  kind: ['种类，见清单', 'reply'],
  token: ['邮件中链接的最后一段', 'q3Yw…'],
};

/** What each query parameter that several operations have means; the same words everywhere. */
const IN_QUERY: Readonly<Record<string, string>> = {
  limit: '一页最多几条，1 至 100，不写的是 20',
  cursor: '上一页给的 cursor，原样带回；没有 cursor 就是最后一页',
  year: '年份，四位数字，不写的是今年',
  section: '科室的编号，见通讯录',
  handler: '承办人的编号，见通讯录',
  due: '只看在该日及以前到期的，北京时间的日历日',
  kind: '种类',
  format: '要 json 还是 csv；不写的看 Accept',
};

/** `{itemId}` … in the path. */
export function pathParameters(path: string): Json[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const [description, example] = IN_PATH[name] ?? [name, '1'];
    return { name, in: 'path', required: true, description, schema: { type: 'string' }, example };
  });
}

/** Every member of the query schema. */
export async function queryParameters(query: Route['query']): Promise<Json[]> {
  if (!query) return [];
  const properties = (jsonSchemaOf(await loaded(query), 'input').properties ?? {}) as Record<
    string,
    Json
  >;
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    description: description ?? IN_QUERY[name] ?? '见说明',
    schema,
  }));
}

/** 请求头, named once in components. */
export const SHARED_PARAMETERS: Json = {
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    description:
      '同一个键重复提交只办一次，返回同样的答复；保留 7 天。网络中断后请用同一个键重试，换一件事请换一个新的（如 UUID）。',
    schema: { type: 'string', minLength: 1, maxLength: 200, pattern: '^[\\x21-\\x7e]{1,200}$' },
    example: '0b6c1f7e-6f0e-4b62-9a3c-2f4c1d0f7a11',
  },
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    description:
      '只在内容还是看到的那一版时办理：写 GET 给的 ETag，或只写版本 "12"。已有变化的返回 412，什么也不写入。',
    schema: { type: 'string', maxLength: 200, pattern: '^(\\*|"[0-9]{1,9}(\\.[0-9a-f]{1,64})?")$' },
    example: '"12"',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: '写上次的 ETag：没有变化的返回 304，不再传内容。',
    schema: { type: 'string', maxLength: 2000 },
  },
};

/** 答复头, named once in components. */
export const SHARED_HEADERS: Json = {
  ETag: {
    description: '"版本.内容摘要"；没有版本的资源只有内容摘要。用于 If-None-Match 和 If-Match。',
    schema: { type: 'string', pattern: '^"([0-9]{1,9}\\.)?[0-9a-f]{16}"$' },
  },
  Location: {
    description: '新建的资源的地址',
    schema: { type: 'string', pattern: '^/v1/' },
  },
  RetryAfter: {
    description: '请在几秒以后重试',
    schema: { type: 'string', pattern: '^[0-9]{1,4}$' },
  },
};

export const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });
export const header = (name: string) => ({ $ref: `#/components/headers/${name}` });
