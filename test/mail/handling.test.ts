import { describe, expect, it } from 'vitest';
import { answerRequest, askSuperior } from '../../functions/domain/decide/requests.ts';
import { doStep, makePlan, moveStep, remindStep } from '../../functions/domain/decide/stepPlan.ts';
import type { ItemEventBody } from '../../functions/domain/events.ts';
import { mailsFor, type PlannedMail } from '../../functions/mail/plan.ts';
import { render } from '../../functions/mail/render.ts';
import { divided } from '../support/acting.ts';
import { actor, onDay, rulesOn, type Story, told } from '../support/given.ts';

const context = { baseUrl: 'https://huiyin.example', today: '2026-03-16' };
const happened = (story: Story, body: ItemEventBody) => told(story, body, actor('clerk'));

/** The mails because of the last event of a story. */
function plan({ events, state, rules }: Story): PlannedMail[] {
  const last = events.at(-1);
  if (!last) throw new Error('no event');
  return mailsFor(last, state, rules.directory, rules.profile);
}
const brief = (mails: PlannedMail[]) =>
  mails.map(({ template, recipient }) => `${template} → ${recipient.id}`);
const texts = (mails: PlannedMail[]) => mails.map((mail) => render(mail, context));

describe('请示', () => {
  const stopping = (today: string): Story['rules'] => {
    const rules = rulesOn(today);
    return {
      ...rules,
      profile: { ...rules.profile, request: { stopsClock: true, source: '本市' } },
    };
  };
  const asked = (rules: Story['rules']): Story => {
    const story = { ...divided(), rules };
    const request = { question: '能否在就业地参保', on: rules.today };
    return happened(story, askSuperior(story.state, actor('clerk'), request, rules));
  };
  const answered = (story: Story, rules: Story['rules'], outcome: 'answered' | 'dropped') => {
    const answer = { outcome, text: '可以参保', on: rules.today };
    const event = answerRequest(story.state, actor('clerk'), 'request-1', answer, rules);
    return happened({ ...story, rules }, event);
  };

  it('tells nobody while the clock runs on; the answer goes to those who handle it', () => {
    const story = asked(rulesOn('2026-03-20'));
    expect(plan(story)).toEqual([]);
    const mails = plan(answered(story, rulesOn('2026-04-03'), 'answered'));
    expect(brief(mails)).toEqual([
      'request-answered → handler-ldbz-1',
      'request-answered → head-ldbz',
    ]);
    const [mail] = texts(mails);
    expect(mail?.subject).toBe('【请示】市十八届人大四次会议第012号建议的请示已有答复');
    expect(mail?.text).toMatch(/能否在就业地参保[\s\S]*可以参保/);
  });

  it('tells the deputies that the clock stands, and then both dates', () => {
    const story = asked(stopping('2026-03-20'));
    expect(brief(plan(story))).toEqual(['clock-told → s1', 'clock-told → s2']);
    expect(texts(plan(story))[0]?.subject).toContain('停止计时');
    const mails = plan(answered(story, stopping('2026-04-03'), 'dropped'));
    expect(brief(mails).slice(2)).toEqual(['clock-told → s1', 'clock-told → s2']);
    const [toHandler, , toDeputy] = texts(mails);
    expect(toHandler?.subject).toContain('不再等待请示答复');
    expect(toDeputy?.text).toMatch(/原定时限：2026年6月2日\n现在的时限：2026年6月16日/);
  });
});

describe('分步推进', () => {
  const steps = [{ what: '建成六个驿站', owner: 'deputy1', due: '2026-11-30' }];
  const from = divided();
  const planned = happened(from, makePlan(from.state, actor('clerk'), steps, from.rules));

  it('the plan goes to the deputies', () => {
    expect(brief(plan(planned))).toEqual(['plan-told → s1', 'plan-told → s2']);
    expect(texts(plan(planned))[0]?.text).toContain('2026年11月30日前：建成六个驿站（孟昭林负责）');
  });

  it('so does a step that is done or put off, with the reason', () => {
    const wish = { due: '2026-12-25', reason: '选址未定' };
    const moved = happened(
      planned,
      moveStep(planned.state, actor('clerk'), 'plan-step-1', wish, planned.rules),
    );
    expect(brief(plan(moved))).toEqual(['plan-step-told → s1', 'plan-step-told → s2']);
    expect(texts(plan(moved))[0]?.text).toMatch(/2026年12月25日[\s\S]*选址未定/);
    const result = { result: '六个驿站全部开放', on: '2026-03-16' };
    const done = happened(
      planned,
      doStep(planned.state, actor('clerk'), 'plan-step-1', result, planned.rules),
    );
    expect(texts(plan(done))[0]?.subject).toContain('有一步完成');
    expect(texts(plan(done))[0]?.text).toContain('六个驿站全部开放');
  });

  it('the owner and the handler are reminded, unless it was put off meanwhile', () => {
    const body = remindStep(planned.state, 'plan-step-1', '2026-11-30');
    if (!body) throw new Error('not reminded');
    const due = happened(onDay(planned, '2026-11-30'), body);
    expect(brief(plan(due))).toEqual(['plan-step-due → deputy1', 'plan-step-due → handler-ldbz-1']);
    expect(texts(plan(due))[0]?.subject).toContain('今日到期');
    const ahead = happened(planned, { ...body, data: { ...body.data, due: '2026-11-01' } });
    expect(plan(ahead)).toEqual([]);
  });
});
