import { describe, expect, it } from 'vitest';
import type { ItemEventBody } from '../../functions/domain/events.ts';
import { mailsFor, mailsOfBureau, type PlannedMail } from '../../functions/mail/plan.ts';
import { render } from '../../functions/mail/render.ts';
import { consulting, divided, rated } from '../support/acting.ts';
import { actor, onDay, type Story, told } from '../support/given.ts';
import { chosen, closedAs, roundOver } from '../support/lookingBack.ts';
import { kept, promiseRated, secondAt, tracked } from '../support/promising.ts';

const TOKEN = 'A'.repeat(43);
const context = { baseUrl: 'https://huiyin.example', linkToken: TOKEN, today: '2026-03-16' };

/** The mails because of the last event of a story. */
function plan({ events, state, rules }: Story): PlannedMail[] {
  const last = events.at(-1);
  if (!last) throw new Error('no event');
  return mailsFor(last, state, rules.directory, rules.profile);
}
const brief = (mails: PlannedMail[]) =>
  mails.map(({ template, recipient }) => `${template} → ${recipient.id}`);
const first = (mails: PlannedMail[]) => {
  const [mail] = mails;
  if (!mail) throw new Error('no mail');
  return render(mail, context);
};
const happened = (story: Story, body: ItemEventBody) => told(story, body, actor('handler-ldbz-1'));

describe('a second reply', () => {
  it('goes to each deputy with a link of its own to the side course', () => {
    const mails = plan(secondAt('second-consult'));
    expect(brief(mails)).toEqual(['second-reply → s1', 'second-reply → s2']);
    expect(mails[0]?.link?.scope).toEqual({
      purpose: 'rate-promise',
      itemId: 'npc-2026-012',
      side: 'promise-1',
      submitterId: 's1',
    });
    const { subject, text } = first(mails);
    expect(subject).toBe('关于市十八届人大四次会议第012号建议承诺事项的再次答复，请您评价');
    expect(text).toContain('实施办法已于12月10日印发');
    expect(text).toContain(`https://huiyin.example/p/${TOKEN}`);
  });

  it('that was not satisfying is thanked for with what follows', () => {
    const unhappy = promiseRated(secondAt('second-consult'), 's1', {
      result: '不满意',
      reason: '没有公布',
    });
    const mails = plan(unhappy);
    expect(brief(mails)).toEqual([
      'rating-told → handler-ldbz-1',
      'rating-told → deputy1',
      'rating-thanks → s1',
    ]);
    expect(first(mails.slice(2)).text).toContain('这项承诺重新列入台账');
  });
});

describe('进度通报', () => {
  const tell = (way: 'mail' | 'phone', submitters = ['s1', 's2']) =>
    plan(
      happened(divided(), {
        type: 'progress.recorded',
        data: {
          progressId: 'progress-1',
          on: '2026-03-16',
          text: '办法已送审',
          told: { way, submitters },
          by: '潘大海',
        },
      }),
    );

  it('by mail goes to those who are told, and to nobody when told in another way', () => {
    expect(brief(tell('mail'))).toEqual(['progress-told → s1', 'progress-told → s2']);
    expect(brief(tell('mail', ['s2']))).toEqual(['progress-told → s2']);
    expect(tell('phone')).toEqual([]);
    const { subject, text } = first(tell('mail'));
    expect(subject).toBe('关于市十八届人大四次会议第012号建议的办理进度');
    expect(text).toContain('办法已送审');
    expect(text).toContain('潘大海');
  });
});

describe('催收征询意见表', () => {
  const reminded = (story: Story, side?: string) =>
    happened(story, {
      type: 'consultation.reminded',
      data: {
        ...{ round: 1, kind: 'last', due: '2026-04-14', on: '2026-04-14' },
        submitters: ['s1', 's2'],
        ...(side ? { side } : {}),
      },
    });

  it('brings a new link to those who have not answered meanwhile', () => {
    const mails = plan(reminded(rated(consulting(), 's1')));
    expect(brief(mails)).toEqual(['rating-reminder → s2']);
    expect(mails[0]?.link).toEqual({
      scope: { purpose: 'rate', itemId: 'npc-2026-012', round: 1, submitterId: 's2' },
      expiresOn: '2026-04-14',
    });
    const { subject, text } = first(mails);
    expect(subject).toBe('市十八届人大四次会议第012号建议的征询意见表今日到期');
    expect(text).toContain('是否评价、怎样评价，由您自主决定');
    expect(text).toContain('纸质《征询意见表》直接交×市人大常委会代表工作委员会');
  });

  it('is in nobody’s name and asks for no grade', () => {
    const { text } = first(plan(reminded(consulting())));
    const { rules } = consulting();
    for (const { name } of rules.directory.people) expect(text).not.toContain(name);
    expect(text).toMatch(/\n办理系统自动提示\n2026年3月16日\n$/);
    expect(text).not.toMatch(/请.{0,4}(满意|支持|好评)|电话/);
  });

  it('is of a second reply with a link to it, and of no asking that is over', () => {
    const [mail] = plan(reminded(secondAt('second-consult'), 'promise-1'));
    expect(mail?.link?.scope).toMatchObject({ purpose: 'rate-promise', side: 'promise-1' });
    expect(plan(reminded(rated(rated(consulting(), 's1'), 's2')))).toEqual([]);
  });
});

describe('到期提醒', () => {
  const reminded = (story: Story, kind: 'ahead' | 'due') =>
    happened(story, {
      type: 'promise.reminded',
      data: { promiseId: 'promise-1', kind, due: '2026-12-20', on: story.rules.today },
    });

  it('goes to owner and handler, in words of the day', () => {
    const ahead = onDay(tracked(), '2026-12-10');
    const mails = plan(reminded(ahead, 'ahead'));
    expect(brief(mails)).toEqual(['promise-due → deputy1', 'promise-due → handler-ldbz-1']);
    expect(first(mails).subject).toContain('即将到期');
    expect(first(plan(reminded(ahead, 'due'))).subject).toContain('今日到期');
  });

  it('is not sent of a promise that is kept meanwhile', () => {
    expect(plan(reminded(kept(), 'due'))).toEqual([]);
  });
});

describe('督查反馈', () => {
  it('tells the deputies progress and effect', () => {
    const data = {
      feedbackId: 'feedback-1',
      progress: '建成12个',
      effect: '日均300人次',
      on: '2026-03-16',
    };
    const mails = plan(happened(tracked(), { type: 'inspection.fed-back', data }));
    expect(brief(mails)).toEqual(['feedback → s1', 'feedback → s2']);
    expect(first(mails).text).toMatch(/建成12个[\s\S]*日均300人次/);
  });
});

describe('回头看', () => {
  it('asks each handler once for all of his items, the inspectors for the solved ones', () => {
    const open = closedAs('C').state;
    const round = roundOver([
      chosen(open, 'rolling'),
      { ...chosen(open, 'promise'), itemId: 'npc-2026-013', number: '013' },
      chosen({ ...closedAs('A').state, itemId: 'npc-2026-014' }, 'sample'),
    ]);
    const { entries, ...about } = round;
    const event = {
      ...{ stream: 'lookback#2026-1', at: '', by: actor('clerk'), prev: '' },
      type: 'lookback.opened' as const,
      version: 1,
      hash: '',
      data: { ...about, on: round.openedOn, choices: entries },
    };
    const mails = mailsOfBureau(event, tracked().rules.directory);
    expect(brief(mails)).toEqual([
      'look-back → handler-ldbz-1',
      'look-back → inspector1',
      'look-back → inspector2',
    ]);
    const { subject, text } = first(mails);
    expect(subject).toBe('【回头看】2026年回头看：请于2026年11月20日前登记2件');
    expect(text).toContain('第013号');
    expect(text).not.toContain('已解决件抽查');
  });

  it('that opens an item again tells those who handle it, and the deputies in other words', () => {
    const { replyDeadline } = closedAs('C').state;
    const data = {
      lookBackId: '2026-1',
      round: 2,
      reason: '省级已放开',
      replyDeadline,
      on: '2026-03-16',
    };
    const mails = plan(happened(closedAs('C'), { type: 'item.reopened', data }));
    expect(brief(mails)).toEqual([
      'reopened → handler-ldbz-1',
      'reopened → deputy1',
      'reopened → head-ldbz',
      'reopened → s1',
      'reopened → s2',
    ]);
    expect(first(mails).text).toContain('经回头看');
    expect(first(mails.slice(3)).text).toContain('再次听取您的意见，并当面答复您');
  });
});
