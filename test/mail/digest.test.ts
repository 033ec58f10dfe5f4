import { describe, expect, it } from 'vitest';
import { DIGESTIBLE } from '../../functions/domain/digest.ts';
import type { DigestCompiled, StoredEvent } from '../../functions/domain/events.ts';
import type { Profile } from '../../functions/domain/profile/profile.ts';
import { waitsForDigest } from '../../functions/mail/held.ts';
import { TEMPLATE_NAMES } from '../../functions/mail/names.ts';
import { digestMails } from '../../functions/mail/plan/digest.ts';
import { mailsFor } from '../../functions/mail/plan.ts';
import { render } from '../../functions/mail/render.ts';
import { shandong, sichuan } from '../domain/profile/profiles.ts';
import { dissatisfied, rated } from '../support/acting.ts';
import { directory, registered, type Story } from '../support/given.ts';
import { waitingAt } from '../support/waitingAt.ts';

const EVIL = '<script>alert("1")</script> & \'关于\'';
const item = { itemId: 'npc-2026-012', label: '市十八届人大四次会议第012号建议' };

const compiled = (title = '关于加强劳动者权益保障的建议'): DigestCompiled['data'] => ({
  on: '2026-03-16',
  to: 'head-ldbz',
  seen: '2026-03-16T00:05:00.000Z',
  daily: {
    counts: { overdue: 1, due: 0, new: 1, other: 0 },
    tasks: [
      {
        ...{ ...item, title, taskId: 'a', stepName: '科室审核', due: '2026-03-13' },
        group: 'overdue',
        keyItem: true,
      },
      {
        ...{ ...item, title, taskId: 'b', stepName: '分类', due: '2026-06-02' },
        group: 'new',
        fresh: true,
      },
    ],
    more: 3,
    reminders: [{ ...item, title, about: 'promise', what: '建成驿站', due: '2026-03-26' }],
    ratings: [{ ...item, title, grades: '办理态度满意、办理结果满意', on: '2026-03-13' }],
    moreRatings: 1,
  },
  weekly: [
    {
      of: 'section',
      section: 'ldbz',
      counts: { open: 2, red: 1, yellow: 0 },
      items: [
        {
          ...{ ...item, title, stage: 'reviewing', handler: 'handler-ldbz-1', section: 'ldbz' },
          ...{ due: '2026-03-13', light: 'red' },
        },
      ],
      more: 1,
    },
    {
      of: 'bureau',
      counts: { open: 9, red: 1, yellow: 0 },
      items: [],
      more: 0,
      sections: [
        { open: 4, red: 0, yellow: 0 },
        { section: 'ldbz', open: 5, red: 1, yellow: 0 },
      ],
    },
  ],
});

function written(data: DigestCompiled['data']) {
  const [mail] = digestMails(data, directory);
  if (!mail) throw new Error('no mail');
  return render(mail, { baseUrl: 'https://huiyin.example', today: '2026-03-16' });
}

describe('the list', () => {
  it('goes to the one for whom it was made, and to nobody else', () => {
    expect(digestMails(compiled(), directory).map(({ recipient }) => recipient)).toEqual([
      { id: 'head-ldbz', name: '曹振邦', address: 'head-ldbz@rsj.huiyin.example' },
    ]);
    expect(digestMails({ ...compiled(), to: 'nobody' }, directory)).toEqual([]);
  });

  it('says in one mail what is to be done and how the section stands', () => {
    const { subject, text, html } = written(compiled());
    expect(subject).toBe(
      '【每日待办、每周在办清单】3月16日：待办2项，逾期1项，新到1项，评价2份，科室在办件2件，全局在办件9件',
    );
    expect(text).toContain(
      '【已逾期（1项）】\n\n· 市十八届人大四次会议第012号建议（重点督办），关于加强劳动者权益保障的建议｜科室审核｜3月13日，已超3天',
    );
    expect(text).toContain('【新到（1项）】');
    expect(text).not.toContain('【其他待办');
    expect(text).toContain('另有3项未在此列出');
    expect(text).toContain('承诺事项：建成驿站｜3月26日，还有10天');
    expect(text).toContain('【收到的评价（2份）】');
    expect(text).toContain('办理态度满意、办理结果满意｜3月13日');
    expect(text).toContain('另有1份未在此列出');
    expect(text).toContain('【劳动保障');
    expect(text).toContain('审核签发，潘大海｜红灯，3月13日，已超3天');
    expect(text).toContain('· 尚未分办｜4｜0｜0');
    expect(text).toContain('办理系统自动提示');
    for (const said of ['科室审核', '已超3天', '审核签发', '尚未分办'])
      expect(html).toContain(said);
    expect(html).toContain('<th ');
  });

  it('of one part names that part', () => {
    const { daily: _daily, ...weekly } = compiled();
    expect(written(weekly).subject).toBe('【每周在办清单】3月16日：科室在办件2件，全局在办件9件');
    const { weekly: _weekly, ...daily } = compiled();
    expect(written(daily).subject).toBe(
      '【每日待办清单】3月16日：待办2项，逾期1项，新到1项，评价2份',
    );
  });

  it('shows what others wrote as text', () => {
    const { html } = written(compiled(EVIL));
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('what waits for the list', () => {
  const waiting = (story: Story, profile: Profile = shandong) => {
    const event = story.events.at(-1) as StoredEvent;
    return mailsFor(event, story.state, directory, shandong)
      .filter((mail) => waitsForDigest(mail, event, directory, profile))
      .map(({ template, recipient }) => `${template} → ${recipient.id}`);
  };

  it('are the mails of tasks to the bureau’s people, where the place has a list', () => {
    const story = waitingAt('number');
    expect(waiting(story)).toEqual(['task → clerk', 'task → office']);
    expect(waiting(story, sichuan)).toEqual([]);
  });

  it('is nothing urgent: of a key item, or soon due', () => {
    expect(waiting(waitingAt('number', registered({ keyItem: true })))).toEqual([]);
    const dates = { assignedOn: '2025-12-18', receivedOn: '2025-12-18' };
    expect(waiting(waitingAt('number', registered(dates)))).toEqual([]);
  });

  it('is a rating by link that is satisfied, for handler and sponsor alone', () => {
    const asked = waitingAt('consult');
    const told = ['rating-told → handler-ldbz-1', 'rating-told → deputy1'];
    expect(waiting(rated(asked, 's1'))).toEqual(told);
    expect(waiting(rated(asked, 's1'), sichuan)).toEqual([]);
    expect(waiting(rated(asked, 's1', dissatisfied))).toEqual([]);
    const [last] = rated(asked, 's1').events.slice(-1) as [
      StoredEvent & { type: 'rating.received' },
    ];
    const paper = { formId: 'f', enteredBy: 'a', confirmedBy: 'b' };
    const onPaper = { ...last, data: { ...last.data, paper } };
    expect(waiting({ ...asked, events: [onPaper] })).toEqual([]);
  });

  it('is nothing for anybody outside of the bureau', () => {
    expect(waiting(waitingAt('decide'))).toEqual([]);
    expect(waiting(waitingAt('consult'))).toEqual([]);
  });

  it('are kinds of mails that there are', () => {
    for (const template of DIGESTIBLE) expect(TEMPLATE_NAMES).toHaveProperty([template]);
    for (const template of shandong.digests.daily.templates) {
      expect(DIGESTIBLE).toContain(template);
    }
  });
});
