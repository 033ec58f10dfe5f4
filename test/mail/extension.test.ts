import { describe, expect, it } from 'vitest';
import { answerExtension, askExtension } from '../../functions/domain/decide/extensions.ts';
import { mailsFor } from '../../functions/mail/plan.ts';
import { render } from '../../functions/mail/render.ts';
import { divided } from '../support/acting.ts';
import { actor, onDay, type Story, told } from '../support/given.ts';

const context = { baseUrl: 'https://huiyin.example', today: '2026-05-20' };
const story = onDay(divided(), '2026-05-20');

/** Who is told what because of the last event. */
function mails({ events, state, rules }: Story, tellsAuthor = true) {
  const last = events.at(-1);
  if (!last) throw new Error('no event');
  const { profile } = rules;
  const extension = { ...profile.extension, tellsAuthor };
  return mailsFor(last, state, rules.directory, { ...profile, extension }).map((mail) => ({
    to: `${mail.template} → ${mail.recipient.id}`,
    ...render(mail, context),
  }));
}

const wanted = { to: '2026-08-14', reason: '需要专题调研' };
const asked = told(
  story,
  askExtension(story.state, actor('clerk'), wanted, story.rules).event,
  actor('clerk'),
);
const answer = (how: 'granted' | 'refused') => {
  const said = { answer: how, document: '×人代复〔2026〕9号', on: '2026-05-20' };
  return answerExtension(asked.state, actor('clerk'), 'extension-1', said, asked.rules);
};

describe('延期', () => {
  it('is put to the office, which asks the 交办机关; nobody once it is answered', () => {
    const [first, ...more] = mails(asked);
    expect([first?.to, more.map(({ to }) => to)]).toEqual([
      'extension → clerk',
      ['extension → office'],
    ]);
    expect(first?.subject).toBe('【延期】市十八届人大四次会议第012号建议申请延期');
    expect(first?.text).toMatch(/2026年6月2日[\s\S]*2026年8月14日[\s\S]*需要专题调研/);
    const { events, state, rules } = told(asked, answer('refused').event);
    expect(mails({ events: events.slice(0, -1), state, rules })).toEqual([]);
  });

  it('answered, is told to those who handle the item', () => {
    const refused = mails(told(asked, answer('refused').event));
    expect(refused.map(({ to }) => to)).toEqual([
      'extension → handler-ldbz-1',
      'extension → head-ldbz',
    ]);
    expect(refused[0]?.subject).toContain('不准延期');
    const granted = mails(told(asked, answer('granted').event));
    expect(granted[0]?.text).toMatch(/准予|同意/);
    expect(granted[0]?.text).toContain('×人代复〔2026〕9号');
  });

  it('moved, is told to the deputies with both dates, where the place wants it', () => {
    const [body] = answer('granted').more;
    if (!body) throw new Error('not moved');
    const moved = told(asked, body);
    const [first, second] = mails(moved);
    expect([first?.to, second?.to]).toEqual(['deadline-told → s1', 'deadline-told → s2']);
    expect(first?.subject).toBe('市十八届人大四次会议第012号建议延期答复');
    expect(first?.text).toMatch(/原期限：2026年6月2日[\s\S]*新期限：2026年8月14日/);
    expect(mails(moved, false)).toEqual([]);
    const notice = { kind: 'notice' as const, noticeId: '2027-1', title: '通知' };
    expect(mails(told(asked, { ...body, data: { ...body.data, why: notice } }))).toEqual([]);
  });
});
