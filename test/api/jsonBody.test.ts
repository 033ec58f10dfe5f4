import { describe, expect, it } from 'vitest';
import { readJson } from '../../functions/api/http/jsonBody.ts';
import { eventOf } from '../support/http.ts';

/** What the body of a request has become. */
function read(body: string, headers: Record<string, string> = {}): unknown {
  const event = eventOf('clerk', { path: '/v1/items', body, headers });
  readJson(event);
  return event.body;
}

const refusal = (read: () => unknown): unknown => {
  try {
    return read();
  } catch (error) {
    return (error as { statusCode?: number }).statusCode;
  }
};

describe('a JSON body', () => {
  it.each(['{"a":1}', '[]', '"件"', 'null', 'false', '0', '{"a":"\\u4ef6"}', '{"constructor":1}'])(
    'is read: %s',
    (text) => {
      expect(read(text)).toEqual(JSON.parse(text));
    },
  );

  it.each([
    '{"a":{"__proto__":{"b":1}}}',
    '{"\\u005f_proto__":1}',
    '{"constructor":{"prototype":{}}}',
    '{',
    '',
  ])('is refused: %s', (text) => {
    expect(refusal(() => read(text))).toBe(422);
  });

  it('has its type, with or without a charset', () => {
    expect(read('{}', { 'content-type': 'application/json; charset=utf-8' })).toEqual({});
    expect(read('{}', { 'content-type': 'application/merge-patch+json' })).toEqual({});
    expect(refusal(() => read('{}', { 'content-type': 'text/plain' }))).toBe(415);
  });
});
