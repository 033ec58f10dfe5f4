import { describe, expect, it } from 'vitest';
import { csvOf } from '../../functions/api/published/csv.ts';
import { listPage, replyPage } from '../../functions/api/published/pages.ts';
import { fits } from '../../functions/api/published/search.ts';
import type { PublishedReply } from '../../functions/domain/publication.ts';

const reply: PublishedReply = {
  itemId: 'npc-2026-012',
  round: 1,
  scope: 'full',
  kind: 'suggestion',
  kindName: '建议',
  session: '市十八届人大四次会议',
  year: 2026,
  number: '012',
  title: '关于建设<骑手>驿站的建议',
  subject: '社会保障',
  submitters: ['林若溪', '𠮷田䶮'],
  text: '第一段。\n第二段 <script>alert(1)</script>',
  documentNumber: '×人社建字〔2026〕1号',
  repliedOn: '2026-05-20',
  publishedOn: '2026-05-29',
  bureau: '某市人力资源和社会保障局',
};

describe('已公开的答复', () => {
  it('searches all words in title, subject, number and names, full-width or not', () => {
    const search = (words: string, kind?: string) =>
      fits(reply, { year: '2026', words, ...(kind ? { kind } : {}) });
    expect(search('')).toBe(true);
    expect(search('驿站 林若溪')).toBe(true);
    expect(search('驿站 张三')).toBe(false);
    expect(search('〔２０２６〕1号')).toBe(true);
    expect(search('驿站', 'proposal')).toBe(false);
  });

  it('escapes what people wrote', () => {
    const page = replyPage(reply);
    expect(page).toContain('关于建设&lt;骑手&gt;驿站的建议');
    expect(page).not.toContain('<script>');
    expect(page).toContain('𠮷田䶮');
    expect(listPage([reply], { year: '2026', words: '"><b>' })).toContain('&quot;&gt;&lt;b&gt;');
  });

  it('a spreadsheet reads cells as text, never as formulas', () => {
    const csv = csvOf([{ ...reply, title: '=1+1', subject: '含"引号"' }]);
    expect(csv.startsWith('\uFEFF"编号","类型"')).toBe(true);
    expect(csv).toContain(`"'=1+1","含""引号""","林若溪、𠮷田䶮"`);
    expect(csv.endsWith('\r\n')).toBe(true);
  });
});
