import { describe, expect, it } from 'vitest';
import type { NewItem } from '../../functions/domain/item.ts';
import { mailsFor } from '../../functions/mail/plan.ts';
import { render } from '../../functions/mail/render.ts';
import {
  consulting,
  deadline,
  delivered,
  directory,
  divided,
  draft,
  end,
  open,
  profile,
  rate,
  type Story,
  tell,
} from './example.ts';

const EVIL = '<script>alert("1")</script> & \'关于\'';
const TOKEN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ_-01234';
const context = { baseUrl: 'https://huiyin.example/', linkToken: TOKEN, today: '2026-05-12' };

const rendered = (story: Story, today = context.today) =>
  mailsFor(story.last, story.state, directory, profile).map((planned) =>
    render(planned, { ...context, today }),
  );

function first(story: Story, today?: string) {
  const [mail] = rendered(story, today);
  if (!mail) throw new Error('no mail');
  return mail;
}

/** Every kind of mail, with what the texts of others can bring. */
function everyMail(changes: Partial<NewItem>, text: string) {
  const reply = {
    ...draft,
    body: `${text}\n第二段`,
    reason: text,
    answers: [{ demand: 1, answer: text }],
    promise: { matter: text, owner: 'deputy1', due: '2026-12-20' },
  };
  const asked = consulting(changes, reply);
  const said = { result: '不满意', satisfied: false, reason: text, comment: text };
  const back = { opinion: text } as never;
  const decision = { reason: text, document: { title: text } };
  const inspected = {
    team: ['inspector1'],
    noticeOn: '2026-06-20',
    results: [],
    findings: text,
    corrections: [{ what: text, by: 'handler-ldbz-1', until: '2026-12-20' }],
  };
  return [
    open(divided(changes), 'draft'),
    asked,
    end(open(divided(changes), 'sign'), 'sign', back, 'return', text),
    end(open(delivered(changes), 'inspect'), 'inspect', inspected, 'rectify', text),
    rate(asked, 's1', said),
    tell(asked, {
      type: 'round.opened',
      data: { round: 2, reason: text, replyDeadline: deadline('2027-01-20', true) },
    }),
    end(open(asked, 'decide'), 'decide', decision, 'again'),
    tell(asked, { type: 'item.concluded', data: { how: 'tracking', on: '2026-06-21' } }),
    tell(asked, { type: 'item.concluded', data: { how: 'closed', on: '2026-06-21' } }),
  ].flatMap((story) => rendered(story));
}

/** What a reader of the HTML sees. */
const visible = (html: string) =>
  html
    .replace(/^[\s\S]*<body/, '<body')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('both bodies', () => {
  it.each(everyMail({}, '要紧的话').map((mail) => [mail.subject, mail] as const))(
    'carry the same: %s',
    (_subject, { html, text }) => {
      const seen = visible(html);
      const lines = text.split('\n').filter((line) => line !== '');
      expect(lines.length).toBeGreaterThan(5);
      for (const line of lines) {
        expect(seen).toContain(line.replace(/^· |^【(.*)】$/g, '$1').replace(/：$/, ''));
      }
    },
  );

  it('end with the office of the bureau and the day', () => {
    for (const { html, text } of everyMail({}, '话')) {
      expect(text).toMatch(/\n市人力资源和社会保障局办公室\n2026年5月12日\n$/);
      expect(visible(html)).toContain('市人力资源和社会保障局办公室2026年5月12日');
    }
  });
});

describe('what others wrote', () => {
  const submitters = [
    { id: 's1', name: EVIL, kind: 'deputy', lead: true, email: 'a@b.example' },
    { id: 's2', name: `${EVIL}二`, kind: 'deputy', lead: false },
  ] as const;
  const mails = everyMail({ title: EVIL, demands: [EVIL], submitters: [...submitters] }, EVIL);

  it('is escaped in the HTML and left as it is in the text', () => {
    expect(mails).toHaveLength(21);
    for (const { html, text } of mails) {
      expect(html).not.toContain('<script');
      expect(html).toContain(
        '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;关于&#39;',
      );
      expect(text).toContain(EVIL);
    }
  });

  it('brings no line break into a subject', () => {
    const session = { name: '市会议\r\nBcc: a@b', term: 1, meeting: 1, year: 2026, recess: false };
    expect(first(open(divided({ session }), 'draft')).subject).toBe(
      '【待办】拟稿：市会议 Bcc: a@b第012号建议',
    );
  });
});

describe('no mail', () => {
  it('has a picture, a table, a script or another link than the deputy’s own', () => {
    for (const { html } of everyMail({}, '话')) {
      expect(html).not.toMatch(/<(img|table|script|link|style)\b/);
      const links = [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map((found) => found[1]);
      expect(links.every((link) => link === `https://huiyin.example/p/${TOKEN}`)).toBe(true);
    }
  });
});

describe('a task’s mail', () => {
  const mail = (today: string) => first(open(divided(), 'draft'), today).text;

  it('names number, title, step, deadlines and what must be handed in', () => {
    const text = mail('2026-05-12');
    expect(text).toContain('潘大海同志：');
    expect(text).toContain('您有一项新的待办：拟稿。');
    expect(text).toContain('编号：市十八届人大四次会议第012号建议');
    expect(text).toContain('案由：关于加强新就业形态劳动者权益保障的建议');
    expect(text).toContain('对3项诉求逐条答复');
    expect(text).toContain('B类：承诺事项、责任人和完成日期');
  });

  it.each([
    ['2026-05-12', '局内完成时限：2026年5月20日，还有8天'],
    ['2026-05-20', '局内完成时限：2026年5月20日，今日到期'],
    ['2026-06-05', '办理时限：2026年6月2日，已超3天'],
  ])('says on %s: %s', (today, words) => {
    expect(mail(today)).toContain(words);
  });

  it.each([
    ['investigate', '背景及原因、真实情况、希望取得的效果'],
    ['classify', '有重大推动作用、能及时改进解决、一时难以解决或与现状不太相符'],
    ['office-review', '针对性、真实性、完整性、实效性'],
    ['deliver', '逐人送达情况（共3位）'],
    ['number', '文号由系统编排'],
    ['rectify', '整改措施'],
  ] as const)('of %s asks for what the step takes', (step, words) => {
    expect(first(open(divided(), step)).text).toContain(words);
  });
});

describe('the deputy’s mails', () => {
  it('bring the letter, how to rate, until when, and the link', () => {
    const { text, html } = first(consulting());
    expect(text).toContain('林若溪代表：');
    expect(text).toContain('文号：×人社建字〔2026〕12号');
    expect(text).toContain('办理结果：B类（正在解决或列入规划逐步解决）');
    expect(text).toContain('我局已起草实施办法');
    expect(text).toContain('【诉求3：在商圈和楼宇增设劳动者驿站】');
    expect(text).toContain('完成日期：2026年12月20日');
    expect(text).toContain('选择“不满意”的，请写明理由');
    expect(text).toContain('请于2026年6月20日（含当日）前作出评价');
    expect(text).toContain(`\nhttps://huiyin.example/p/${TOKEN}\n`);
    expect(html).toContain(`href="https://huiyin.example/p/${TOKEN}"`);
  });

  it('are not written without the link', () => {
    const story = consulting();
    const [planned] = mailsFor(story.last, story.state, directory, profile);
    if (!planned) throw new Error('no mail');
    expect(() => render(planned, { ...context, linkToken: undefined })).toThrow('link token');
  });

  it('address members and delegations as is proper', () => {
    const member = { id: 's1', name: '欧阳澄', lead: true, email: 'o@zx.example' };
    const asMember = consulting({ kind: 'proposal', submitters: [{ ...member, kind: 'member' }] });
    expect(first(asMember).text).toContain('欧阳澄委员：');
    expect(first(asMember).text).toContain('第012号提案');
    const group = { ...member, name: '城关区代表团', kind: 'delegation' as const };
    expect(first(consulting({ submitters: [group] })).text).toMatch(/^城关区代表团：\n/);
  });

  it('say how it ended: closed, or tracked with the promise', () => {
    const ended = (how: 'closed' | 'tracking') =>
      first(tell(consulting(), { type: 'item.concluded', data: { how, on: '2026-06-21' } })).text;
    expect(ended('closed')).toContain('已于2026年6月21日办结');
    expect(ended('closed')).not.toContain('承诺');
    expect(ended('tracking')).toContain('承诺事项：印发新就业形态劳动者权益保障实施办法');
    expect(ended('tracking')).toContain('完成日期：2026年12月20日');
  });
});

describe('a rating that was not satisfied', () => {
  const story = rate(consulting(), 's1', {
    result: '不满意',
    satisfied: false,
    reason: '驿站太少',
  });
  const [told, , thanks] = rendered(story);

  it('is told with its reason and asks nobody to talk the deputy round', () => {
    expect(told?.text).toContain('办理结果：不满意');
    expect(told?.text).toContain('【理由】\n\n驿站太少');
    expect(told?.text).toContain('请勿就评价本身与提出人联系');
  });

  it('is thanked for with what was received', () => {
    expect(thanks?.text).toContain('您于2026年6月3日作出的评价已收到');
    expect(thanks?.text).toContain('办理结果：不满意');
    expect(thanks?.text).toContain('重新办理，并再次答复您');
  });
});

describe('a deadline in a year without holiday notice', () => {
  it('says that it may move', () => {
    const next = tell(consulting(), {
      type: 'round.opened',
      data: { round: 2, reason: '驿站太少', replyDeadline: deadline('2027-01-20', true) },
    });
    expect(first(next, '2026-12-31').text).toContain(
      '重新答复时限：2027年1月20日，还有20天（放假安排尚未公布，日期可能调整）',
    );
  });
});
