import { Refusal, type RefusalKind } from '../../domain/errors.ts';
import { VersionConflict } from '../../store/conflicts.ts';

const STATUS: Record<RefusalKind, number> = {
  invalid: 422,
  blocked: 422,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  stale: 409,
  precondition: 412,
  gone: 410,
};

/** One thing wrong with the input. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** RFC 9457 problem+json; `detail` is Chinese and says what is wrong and what to do. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  requestId: string;
  field?: string;
  errors?: FieldProblem[];
  details?: unknown;
}

/** What a status is called. */
export const TITLES: Record<number, string> = {
  400: '请求有误',
  401: '未登录',
  403: '没有权限',
  404: '没有找到',
  405: '不支持的操作',
  409: '内容已变化',
  410: '已失效',
  412: '内容已变化',
  413: '文件过大',
  415: '格式不支持',
  422: '内容有误',
  500: '系统故障',
  503: '请稍后再试',
};

/** Input that does not fit its schema: all that is wrong with it, not only the first. */
export class BadInput extends Error {
  override name = 'BadInput';
  readonly errors: FieldProblem[];
  constructor(errors: FieldProblem[]) {
    super(errors.map(({ message }) => message).join('；'));
    this.errors = errors;
  }
}

function problem(status: number, code: string, detail: string, requestId: string): Problem {
  return { type: 'about:blank', title: TITLES[status] ?? '出错', status, code, detail, requestId };
}

/** Errors that middleware raises, by status, in words for a person. */
function fromStatus(status: number, requestId: string): Problem {
  if (status === 404) return problem(404, 'NO_SUCH_PATH', '没有这个地址，请核对。', requestId);
  if (status === 415) {
    return problem(415, 'NOT_JSON', '请以 application/json 提交。', requestId);
  }
  return problem(400, 'BAD_JSON', '提交的内容不是有效的 JSON，请检查后重试。', requestId);
}

/** Any error as a problem: refusals are explained, faults give only the request id (design.md). */
export function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof Refusal) {
    const { kind, code, message, field, details } = error;
    return {
      ...problem(STATUS[kind], code, message, requestId),
      ...(field ? { field } : {}),
      ...(details === undefined ? {} : { details }),
    };
  }
  if (error instanceof BadInput) {
    return { ...problem(400, 'BAD_INPUT', error.message, requestId), errors: error.errors };
  }
  if (error instanceof VersionConflict) {
    return problem(409, 'BUSY', '同时有多人在办理这一件，请刷新后重试。', requestId);
  }
  const status = (error as { statusCode?: number }).statusCode;
  if (status !== undefined && status < 500) return fromStatus(status, requestId);
  return problem(
    500,
    'FAULT',
    `系统出了故障，请稍后再试；如仍不行，请告知管理员编号 ${requestId}。`,
    requestId,
  );
}
