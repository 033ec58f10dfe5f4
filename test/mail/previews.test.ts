import { describe, expect, it } from 'vitest';
import { SYSTEM_SIGN } from '../../functions/mail/frame.ts';
import { TEMPLATE_NAMES } from '../../functions/mail/names.ts';
import { previews, SAMPLES } from '../../scripts/mails/index.ts';

const BUREAU = '某市人力资源和社会保障局';
const all = previews();

/** Text of a body as a reader sees it. */
const readable = (html: string) =>
  html
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');

/** Every date, number of an item, telephone number and address that a text names. */
const facts = (text: string) =>
  new Set(text.match(/\d{4}年\d+月\d+日|第\d+号|0531-\d+|https:\/\/\S+|〔\d{4}〕\d+号/g));

describe('the mail templates with invented data', () => {
  it('has a sample of each', () => {
    expect(Object.keys(SAMPLES).toSorted()).toEqual(Object.keys(TEMPLATE_NAMES).toSorted());
    expect(new Set(all.map(({ template }) => template)).size).toBe(Object.keys(SAMPLES).length);
  });

  it.each(all.map((one) => [`${one.template} ${one.subject}`, one] as const))(
    '%s',
    (_, { subject, html, text }) => {
      expect(subject).toMatch(/[\u4e00-\u9fff]{2}/);
      expect(subject).not.toMatch(/[\r\n]/);
      for (const body of [html, text]) {
        expect(body).not.toMatch(/undefined|\[object|NaN|null/);
        expect([BUREAU, SYSTEM_SIGN].some((sign) => body.includes(sign))).toBe(true);
      }
      // Both bodies name the same dates, numbers and addresses.
      expect(facts(text)).toEqual(facts(readable(html)));
      // A greeting, and words that somebody outside of the project would use.
      expect(text).toMatch(/(同志|代表|市总工会)：|(同志|代表|市总工会)/);
      expect(readable(html).replace(/https:\/\/\S+/g, '')).not.toMatch(/\b[a-z]{4,}[-.][a-z]+\b/);
    },
  );
});
