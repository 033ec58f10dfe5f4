import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { closedPage, type LinkProblem } from '../../../functions/api/pages/closedPage.ts';
import { ratingPage } from '../../../functions/api/pages/ratingPage.ts';
import { pageSecurityHeaders } from '../../../functions/api/pages/shell.ts';
import { thanksPage } from '../../../functions/api/pages/thanksPage.ts';
import { consulting, directory, item, profile } from '../../mail/example.ts';
import { visible } from './reading.ts';

const { state } = consulting();
const [submitter] = state.item.submitters;
if (!submitter) throw new Error('no submitter');
const subject = { state, submitter, directory, profile };
const thanks = (result: string, reason?: string) =>
  thanksPage({ ...subject, rating: { attitude: '满意', result, ...(reason ? { reason } : {}) } });
const PROBLEMS: LinkProblem[] = ['unknown', 'expired', 'spent', 'revoked', 'over', 'failed'];

const pages = [
  ['rating', ratingPage(subject)],
  ['thanks', thanks('满意')],
  ...PROBLEMS.map((problem) => [problem, closedPage(problem, directory, 'rate')] as const),
] as const;

const policy = pageSecurityHeaders['content-security-policy'] ?? '';
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(pages)('the page “%s”', (_name, page) => {
  it('is Chinese, fits a phone and stays out of search engines', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).toContain('<meta name="viewport" content="width=device-width,initial-scale=1">');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toMatch(/<title>[^<]+<\/title>/);
    expect(page.match(/<h1>/g)).toHaveLength(1);
  });

  it('loads nothing and leads nowhere else', () => {
    expect(page).not.toMatch(/https?:|\/\/|url\(|@import|<(img|link|iframe|object)\b/);
    expect(page).not.toMatch(/ (style|on\w+)="/);
    const links = [...page.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map((found) => found[1]);
    expect(links.every((link) => /^(#|tel:)/.test(link ?? ''))).toBe(true);
  });

  it('has no other style and script than the headers allow', () => {
    const [style, ...styles] = page.matchAll(/<style>([\s\S]*?)<\/style>/g);
    const [script, ...scripts] = page.matchAll(/<script>([\s\S]*?)<\/script>/g);
    expect([...styles, ...scripts]).toEqual([]);
    expect(policy).toContain(`style-src ${hashOf(style?.[1] ?? '')};`);
    expect(policy).toContain(`script-src ${hashOf(script?.[1] ?? '')};`);
  });
});

describe('the headers', () => {
  it('refuse everything else, framing, keeping and telling the address', () => {
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).toContain("form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(pageSecurityHeaders).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });
});

describe('the thanks', () => {
  it('show what was received', () => {
    const text = visible(thanks('不满意', '<i>驿站太少</i>'));
    expect(text).toContain('林若溪代表，您对市十八届人大四次会议第012号建议的评价已原样登记');
    expect(text).toContain('办理态度满意办理结果不满意');
    expect(text).toContain('&lt;i&gt;驿站太少&lt;/i&gt;');
    expect(text).toContain('重新办理，并再次答复您');
    expect(visible(thanks('基本满意'))).not.toContain('重新办理');
  });
});

describe('a closed link', () => {
  it.each([
    ['unknown', '链接不完整或不正确'],
    ['expired', '反馈时限已过'],
    ['spent', '评价只能提交一次'],
    ['revoked', '本链接已被停用'],
    ['over', '本轮征询意见已经结束'],
    ['failed', '您填写的内容没有提交'],
  ] as const)('%s says what is the matter and whom to phone', (problem, words) => {
    const page = closedPage(problem, directory, 'rate');
    expect(visible(page)).toContain(words);
    expect(page).toContain('局办公室 <a href="tel:05305550201">0530-5550201</a>');
  });

  it('says nothing of any item', () => {
    for (const problem of PROBLEMS) {
      const text = visible(closedPage(problem, directory, 'rate'));
      expect(text).not.toContain(item.title);
      expect(text).not.toMatch(/第\d+号|建议|提案|代表|委员/);
    }
  });

  it('names the head’s telephone where the clerk has none, and none where nobody has', () => {
    const people = directory.people.map(({ phone, ...one }) =>
      one.id === 'office' ? { ...one, phone } : one,
    );
    expect(closedPage('spent', { ...directory, people })).toContain('0530-5550202');
    const nobody = { bureau: { name: '', shortName: '' }, sections: [], people: [] };
    expect(closedPage('failed', nobody)).not.toContain('tel:');
  });
});
