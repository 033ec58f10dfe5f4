import { describe, expect, it } from 'vitest';
import { askUnit } from '../../functions/domain/decide/coUnits/ask.ts';
import { raiseDispute, settleDispute } from '../../functions/domain/decide/coUnits/dispute.ts';
import { remindUnit } from '../../functions/domain/decide/coUnits/remind.ts';
import type { Profile } from '../../functions/domain/profile/profile.ts';
import { mailsFor } from '../../functions/mail/plan.ts';
import type { PlannedMail } from '../../functions/mail/planned.ts';
import { render } from '../../functions/mail/render.ts';
import { shandong, sichuan } from '../domain/profile/profiles.ts';
import { consulting, divided, heard, OBJECTED, unitAnswered } from '../support/acting.ts';
import { actor, directory, newItem, registered, type Story, told } from '../support/given.ts';

const UNION = '市总工会';
const context = {
  baseUrl: 'https://huiyin.example/',
  today: '2026-03-20',
  linkToken: 'T'.repeat(43),
};

/** The mails of the last event of this kind. */
function plan({ events, state }: Story, type: string, profile: Profile = shandong): PlannedMail[] {
  const event = events.findLast((known) => known.type === type);
  if (!event) throw new Error(`no ${type}`);
  return mailsFor(event, state, directory, profile);
}

const to = (mails: readonly PlannedMail[]) => mails.map(({ recipient }) => recipient.id);
const written = (mail: PlannedMail | undefined) => {
  if (!mail) throw new Error('no mail');
  return render(mail, context);
};

const asked = (story: Story, wish: object) => {
  const by = actor('handler-ldbz-1');
  return told(story, askUnit(story.state, by, { unit: UNION, ...wish }, story.rules), by);
};
const reminded = (today: string, story = divided()) => {
  const body = remindUnit(story.state, UNION, today);
  if (!body) throw new Error('nothing to remind of');
  return told(story, body);
};
const disputed = () => {
  const story = unitAnswered(divided(), OBJECTED);
  const matter = { unit: UNION, matter: '经费由谁出' };
  return told(story, raiseDispute(story.state, actor('clerk'), matter, story.rules));
};

describe('a unit that is asked', () => {
  it('gets a link to this one asking, the demands, and how its date came about', () => {
    const [mail, ...others] = plan(divided(), 'co-unit.asked');
    expect(others).toEqual([]);
    expect(mail?.recipient).toEqual({
      id: `unit:${UNION}`,
      name: UNION,
      address: 'szgh@xieban.huiyin.example',
    });
    expect(mail?.link).toEqual({
      scope: { purpose: 'co-opinion', itemId: 'npc-2026-012', unit: UNION, asking: 1 },
      expiresOn: '2026-08-31',
    });
    const { subject, text } = written(mail);
    expect(subject).toBe('请就市十八届人大四次会议第012号建议提出协办意见');
    for (const words of ['增设劳动者驿站', '2026年4月16日', '送请协办之日', context.linkToken]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('林若溪');
    expect(() => mail && render(mail, { ...context, linkToken: undefined })).toThrow(/link token/);
  });

  it('reads the name of nobody who asked for secrecy', () => {
    const [first, ...others] = newItem().submitters;
    if (!first) throw new Error('nobody');
    const submitters = [{ ...first, confidential: 'fear' as const }, ...others];
    const secret = divided(registered({ demands: ['采纳林若溪代表的方案'], submitters }));
    const { text } = written(plan(secret, 'co-unit.asked')[0]);
    expect(text).toContain('采纳代表（要求保密）的方案');
  });

  it('takes its mail where the asking says, and reads why it is asked again', () => {
    const question = '哪几处？';
    const story = asked(unitAnswered(divided()), {
      reason: '没有写明驿站数量',
      question,
      email: 'bgs@zgh.example',
    });
    const [mail] = plan(story, 'co-unit.asked');
    expect(mail?.recipient.address).toBe('bgs@zgh.example');
    const { subject, text } = written(mail);
    expect(subject).toContain('重新提出协办意见');
    expect(text).toContain('没有写明驿站数量');
    expect(text).toContain(question);
  });

  it('without an address is asked on paper by office and handler', () => {
    const mails = plan(divided(registered({ coUnits: ['团市委'] })), 'co-unit.asked');
    expect(to(mails)).toEqual(['clerk', 'office', 'handler-ldbz-1']);
    expect(written(mails[0]).subject).toContain('请发函征求团市委的协办意见');
  });

  it('is not mailed any more when it has answered meanwhile', () => {
    expect(plan(heard(divided()), 'co-unit.asked')).toEqual([]);
  });
});

describe('a late unit', () => {
  it('is reminded with a link of its own, and those who work on the item learn it', () => {
    const mails = plan(reminded('2026-04-09'), 'co-unit.reminded');
    expect(to(mails)).toEqual([`unit:${UNION}`, 'handler-ldbz-1', 'head-ldbz']);
    expect(mails.map(({ link }) => link?.scope.purpose)).toEqual([
      'co-opinion',
      undefined,
      undefined,
    ]);
    expect(written(mails[0]).subject).toContain('即将到期');
    expect(written(mails[1]).text).toContain('权益保障部 乔立群');
  });

  it('is urged once it is overdue, and not when it answered meanwhile', () => {
    const late = reminded('2026-04-17');
    expect(written(plan(late, 'co-unit.reminded')[0]).subject).toContain('已逾期');
    expect(plan(heard(late), 'co-unit.reminded')).toEqual([]);
  });
});

describe('an answer', () => {
  it('is told to handler and section head, with what to do next', () => {
    const mails = plan(unitAnswered(divided(), OBJECTED), 'co-unit.answered');
    expect(to(mails)).toEqual(['handler-ldbz-1', 'head-ldbz']);
    const { subject, text } = written(mails[0]);
    expect(subject).toContain('市总工会有异议');
    expect(text).toContain('《工会经费收支管理办法》第九条');
    expect(text).toContain('报请');
    const second = unitAnswered(unitAnswered(divided(), OBJECTED));
    expect(written(plan(second, 'co-unit.answered')[0]).subject).toContain('同意（第2次）');
  });
});

describe('a dispute', () => {
  it('goes to the sponsor and the director, with both sides', () => {
    const mails = plan(disputed(), 'co-unit.disputed');
    expect(to(mails)).toEqual(['deputy1', 'director']);
    expect(written(mails[0]).text).toContain('经费由谁出');
    expect(written(mails[0]).text).toContain('驿站经费不宜由工会经费列支。');
  });

  it('its decision goes to the unit and to those who work on the item', () => {
    const story = disputed();
    const decision = { decision: '另行安排', reason: '不占工会经费' };
    const body = settleDispute(story.state, actor('deputy1'), 'dispute-1', decision, story.rules);
    const mails = plan(told(story, body), 'co-unit.settled');
    expect(to(mails)).toEqual([`unit:${UNION}`, 'handler-ldbz-1', 'head-ldbz']);
    expect(written(mails[0]).text).toContain('不占工会经费');
  });
});

describe('a delivered reply', () => {
  const story = consulting();

  it('is told to the co-units where the place does so, with how their opinion was taken up', () => {
    const [mail, ...others] = plan(story, 'task.completed', sichuan);
    expect(others).toEqual([]);
    expect(mail?.recipient.id).toBe(`unit:${UNION}`);
    const { subject, text } = written(mail);
    expect(subject).toBe('【抄送】关于市十八届人大四次会议第012号建议的答复');
    expect(text).toContain('驿站建设计划采纳市总工会意见。');
    expect(text).toContain('×人社建字〔2026〕1号');
  });

  it('is not where it does not', () => {
    expect(plan(story, 'task.completed')).toEqual([]);
  });
});
