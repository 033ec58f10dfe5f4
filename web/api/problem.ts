import type { components } from './types.ts';

/** What the API says of a refusal (RFC 9457): `code` for programs, `detail` for people. */
export type Problem = components['schemas']['Problem'];

/** A refusal, thrown: show `message` as it is; it is Chinese and says what to do. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  /** The field it is about, e.g. `data.class`, where there is one. */
  readonly field: string | undefined;
  readonly problem: Problem | undefined;

  constructor(status: number, problem: Problem | undefined) {
    super(problem?.detail ?? WORDS[status] ?? `暂时办不了（${status}），请稍后再试。`);
    this.status = status;
    this.code = problem?.code ?? `HTTP_${status}`;
    this.field = problem?.field;
    this.problem = problem;
  }
}

/** Answers of the gateway have no Chinese sentence of their own. */
const WORDS: Readonly<Record<number, string>> = {
  401: '登录已过期，请重新登录。',
  413: '文件过大，单个文件不超过 4 MB。',
  414: '网址过长，请从首页重新进入。',
  429: '请求太密，请稍候再试。',
  431: '请求头过长，请退出后重新登录再试。',
  503: '系统繁忙，请稍候再试。',
};
