import { describe, expect, it } from 'vitest';
import { parseRatingForm } from '../../../functions/api/pages/parseRatingForm.ts';

const encode = (fields: Record<string, string>) => new URLSearchParams(fields).toString();

describe('a rating form', () => {
  it('is read as a browser sends it', () => {
    const fields = {
      attitude: '满意',
      result: '不满意',
      reason: ' 驿站太少+远&贵\r\n第二行 ',
      comment: '',
    };
    expect(parseRatingForm(encode(fields))).toEqual({
      values: { attitude: '满意', result: '不满意', reason: '驿站太少+远&贵\n第二行' },
    });
  });

  it('is read as JSON', () => {
    const body = JSON.stringify({ attitude: '满意', result: '满意', comment: '好', reason: null });
    expect(parseRatingForm(` ${body}`)).toEqual({
      values: { attitude: '满意', result: '满意', comment: '好' },
    });
  });

  it('without fields is empty, for the domain to refuse', () => {
    expect(parseRatingForm('')).toEqual({ values: { attitude: '', result: '' } });
    expect(parseRatingForm('{}')).toEqual({ values: { attitude: '', result: '' } });
  });

  it('takes the first of repeated fields and no others', () => {
    const { values } = parseRatingForm('attitude=a&attitude=b&result=c&round=9&submitterId=s2');
    expect(values).toEqual({ attitude: 'a', result: 'c' });
  });

  it.each(['{', '{"attitude":1}', '{"attitude":["满意"]}', '{"reason":{"a":1}}'])(
    'that is no form says so: %s',
    (body) => {
      const { values, problem } = parseRatingForm(body);
      expect(problem?.message).toContain('无法识别');
      expect(values).toEqual({ attitude: '', result: '' });
    },
  );

  it.each([
    ['reason', '“理由”最多2000字，现有2001字'],
    ['comment', '“意见和建议”最多2000字，现有2001字'],
  ])(
    'counts characters of the %s, line breaks as one, and keeps what was written',
    (field, words) => {
      const base = { attitude: '满意', result: '满意' };
      const longest = `${'𠮷'.repeat(1998)}\r\n字`;
      expect(parseRatingForm(encode({ ...base, [field]: longest })).problem).toBeUndefined();
      const over = '字'.repeat(2001);
      const { values, problem } = parseRatingForm(encode({ ...base, [field]: over }));
      expect(problem).toMatchObject({ field, message: expect.stringContaining(words) });
      expect(values).toEqual({ ...base, [field]: over });
    },
  );
});
