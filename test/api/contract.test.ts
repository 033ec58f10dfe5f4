import '../support/environment.ts';
import { describe, expect, it } from 'vitest';
import { openApiDocument } from '../../functions/api/openapi/document.ts';
import { type ApiDocument, createContract } from '../e2e/support/contract.ts';

const { check } = createContract((await openApiDocument()) as unknown as ApiDocument);

const problem = {
  ...{ type: 'about:blank', title: '没有找到', status: 404, code: 'NOT_FOUND' },
  ...{ detail: '没有找到这一件。', requestId: 'r-1' },
};

const answer = (status: number, body: unknown, type = 'application/json') => ({
  status,
  body,
  headers: new Headers({ 'content-type': `${type}; charset=utf-8` }),
});
const PROBLEM = 'application/problem+json';

describe('every answer of every scenario is held to the document', () => {
  it('takes what is described', () => {
    check({ path: '/v1/items/p-1' }, answer(404, problem, PROBLEM));
    check({ path: '/v1/items?limit=2' }, answer(200, { items: [] }));
    check({ path: '/v1/items' }, answer(401, { message: 'Unauthorized' }));
    check({ path: '/published/_' }, answer(404, '', 'text/html'));
    check({ path: '/published?year=x' }, answer(400, '', 'text/html'));
    check({ path: '/dev/token' }, answer(200, { any: 'thing' }));
    check({ path: '/v1/nowhere' }, answer(404, { message: 'Not Found' }));
  });

  it.each([
    ['a body that lacks something', { path: '/v1/items' }, answer(200, {})],
    ['a member that is not described', { path: '/v1/items' }, answer(200, { items: [], more: 1 })],
    ['a status that is not described', { path: '/v1/items' }, answer(418, {})],
    ['another type', { path: '/v1/items' }, answer(200, '', 'text/html')],
    ['an operation that is not described', { path: '/v1/nowhere' }, answer(200, {})],
    [
      'a code that the operation does not have',
      { path: '/v1/items/p-1' },
      answer(404, { ...problem, code: 'URGE_NOT_FOUND' }, PROBLEM),
    ],
  ])('refuses %s', (_, call, given) => {
    expect(() => check(call, given)).toThrow(' → ');
  });
});
