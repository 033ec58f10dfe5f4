import type { Answer, Exchange } from './exchange.ts';

/** `response-content-disposition` and its like: S3 hands a file out under these headers, fauxqs does not. */
export function withAskedHeaders({ method, query }: Exchange, answer: Answer): Answer {
  if (method !== 'GET' || answer.status >= 300) return answer;
  const asked = [...query].flatMap(([name, value]) => {
    const header = /^response-([a-z-]+)$/.exec(name)?.[1];
    return header ? [[header, value] as const] : [];
  });
  return { ...answer, headers: { ...answer.headers, ...Object.fromEntries(asked) } };
}
