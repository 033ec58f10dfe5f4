import { TITLES } from '../http/problem.ts';
import facts from './facts.json' with { type: 'json' };
import type { Json } from './json.ts';

/** What functions/api/openapi/facts.json says of an operation (scripts/openapi.ts). */
interface OperationFacts {
  rights: string[];
  seen: boolean;
  errors: Record<string, string[]>;
}

const OPERATIONS: Readonly<Record<string, OperationFacts>> = facts.operations as never;
const NOTHING: OperationFacts = { rights: [], seen: false, errors: {} };

/** Codes that no handler words: those of reading the request, and of whoever may not call at all. */
const SENTENCES: Readonly<Record<string, string>> = {
  ...facts.codes,
  FORBIDDEN: '您没有这一权限；由谁办理，detail 里写明。',
  NOT_FOUND: '没有这一件，或您无权知道它。',
  NO_SUCH_PATH: '没有这个地址，请核对：编号里不能有斜线。',
  NO_ROLE: '您的账号还没有分配角色，请联系管理员。',
  TOKEN_NOT_FOR_API: '请用访问令牌（access token）调用接口。',
  BAD_INPUT: '内容不合要求，errors 逐项列出。',
  BAD_JSON: '提交的内容不是有效的 JSON，请检查后重试。',
  NOT_JSON: '请以 application/json 提交。',
  BUSY: '同时有多人在办理这一件，请稍候重试。',
  FAULT: '系统出了故障；请把 requestId 告知管理员。',
  NO_HEADER: '没有找到表头，请更正表头所在的行。',
  STATE_SECRET: '内容带有密级标志，涉密件不得进入本系统。',
  BAD_SEARCH: '年份应写成四位数字，检索词不超过100字。',
  NOT_PUBLISHED: '没有公开这一件的答复，请核对编号。',
};

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  400: '请求写得不对：查询条件、请求头或内容不合要求',
  403: '无权办理',
  404: '没有找到，或无权知道',
  409: '与现在的情况冲突：内容已变化、已经办过、编号重复，或同时有人在办',
  410: '链接已用过、过期或停用',
  412: 'If-Match 写的版本已不是现在的版本，什么也没有写入',
  413: '文件或内容过大',
  415: '内容的类型不对',
  422: '不符合办理规则，detail 说明缺什么、怎么办',
  500: '系统故障',
};

/** Who may call it, and what it may refuse with. */
export const factsOf = (operationId: string): OperationFacts => OPERATIONS[operationId] ?? NOTHING;

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A problem that has one of these codes, each with its sentence. */
export function problemResponse(status: number, codes: readonly string[], more: Json = {}): Json {
  const lines = codes.map((code) => `- \`${code}\` ${SENTENCES[code] ?? ''}`.trimEnd());
  const named = codes.length > 0;
  const [code = ''] = codes;
  const example = {
    ...{ type: 'about:blank', title: TITLES[status] ?? '出错', status, code },
    detail: (SENTENCES[code] ?? '').replaceAll('…', '（略）'),
    requestId: '7fac5290-0a17-4486-ba60-470eb9f3d347',
  };
  const schema = named
    ? {
        allOf: [
          ref('Problem'),
          {
            type: 'object',
            properties: { status: { const: status }, code: { type: 'string', enum: [...codes] } },
          },
        ],
      }
    : ref('Problem');
  return {
    description: [DESCRIPTIONS[status] ?? '出错', ...lines].join('\n'),
    content: { 'application/problem+json': { schema, ...(named ? { example } : {}) } },
    ...more,
  };
}

/** Answers of the gateway in front of the functions: short, in English, without a code of ours. */
const gateway = (description: string) => ({
  description,
  content: { 'application/json': { schema: ref('GatewayMessage') } },
});

/** Answers that any operation may give, named once. */
export const SHARED_RESPONSES: Json = {
  Unauthorized: {
    ...gateway('没有登录，或令牌无效、过期：请重新登录'),
    headers: { 'WWW-Authenticate': { schema: { type: 'string' }, description: 'Bearer …' } },
  },
  TooLarge: {
    description: '文件或内容过大：上传的文件不超过 4 MB',
    content: {
      'application/problem+json': { schema: ref('Problem') },
      'application/json': { schema: ref('GatewayMessage') },
    },
  },
  TooLong: {
    description: '地址过长：连查询条件不超过 8 KB（由前面的 CDN 答复，没有约定的内容）',
    content: { 'text/html': {} },
  },
  HeadersTooLarge: gateway('地址和请求头合计过大：不超过 10 KB'),
  TooMany: gateway('请求太密，被限流：稍候（1 秒起，逐次加倍）重试'),
  Fault: {
    description: '系统故障；请把 requestId 告知管理员',
    content: {
      'application/problem+json': { schema: ref('Problem') },
      'application/json': { schema: ref('GatewayMessage') },
    },
  },
  Unavailable: {
    description: '暂时办不了：稍候重试（POST 请带同一个 Idempotency-Key）',
    headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
    content: {
      'application/problem+json': { schema: ref('Problem') },
      'application/json': { schema: ref('GatewayMessage') },
    },
  },
};

/** Where people have a page, a fault is told them as one. */
function withPage(status: 500 | 503, name: 'Fault' | 'Unavailable'): Json {
  const response = SHARED_RESPONSES[name] as Json;
  return { [status]: { ...response, content: { 'text/html': {}, ...(response.content as Json) } } };
}

const shared = (name: string) => ({ $ref: `#/components/responses/${name}` });

/** What is known of an operation besides its facts. */
interface Asked {
  operationId: string;
  method: string;
  hasBody: boolean;
  takesJson: boolean;
  open: boolean;
  /** Something in its path is a parameter. */
  inPath: boolean;
}

/** Every error that an operation may answer, by status, with its codes. */
export function errorsOf({ operationId, method, hasBody, takesJson, open, inPath }: Asked): Json {
  const { errors } = factsOf(operationId);
  const writes = method !== 'GET';
  const codes: Record<string, string[]> = {
    400: ['BAD_INPUT', ...(takesJson ? ['BAD_JSON'] : [])],
    ...(open ? {} : { 403: ['NO_ROLE', 'TOKEN_NOT_FOR_API'] }),
    ...(inPath && !open ? { 404: ['NO_SUCH_PATH'] } : {}),
    ...(writes ? { 409: ['BUSY'] } : {}),
    ...(takesJson ? { 415: ['NOT_JSON'] } : {}),
  };
  for (const [status, more] of Object.entries(errors)) {
    // What is of its own comes first where the address is meant.
    const shared = codes[status] ?? [];
    codes[status] = [...new Set(status === '404' ? [...more, ...shared] : [...shared, ...more])];
  }
  const retry = { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } };
  const own = Object.entries(codes).map(([status, list]) => [
    status,
    problemResponse(Number(status), list, list.some((code) => /BUSY$/.test(code)) ? retry : {}),
  ]);
  return {
    ...Object.fromEntries(own),
    ...(open ? {} : { 401: shared('Unauthorized') }),
    ...(hasBody ? { 413: shared('TooLarge') } : {}),
    414: shared('TooLong'),
    429: shared('TooMany'),
    431: shared('HeadersTooLarge'),
    ...(open
      ? { ...withPage(500, 'Fault'), ...withPage(503, 'Unavailable') }
      : { 500: shared('Fault'), 503: shared('Unavailable') }),
  };
}

/** 谁可以办, as a paragraph of the description. */
export function rightsOf(operationId: string): string {
  const { rights, seen } = factsOf(operationId);
  const who = rights.length > 0 ? rights.join('；') : seen ? '' : '登录并有角色的人都可以';
  const reach = seen ? '只限能看到这一件的人，其余的人得到 404' : '';
  return `**权限** ${[who, reach].filter(Boolean).join('。')}。`.replace(/。。$/, '。');
}
