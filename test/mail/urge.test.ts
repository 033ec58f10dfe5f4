import { describe, expect, it } from 'vitest';
import { mailsFor, mailsOfBureau } from '../../functions/mail/plan.ts';
import { render } from '../../functions/mail/render.ts';
import { deadline, directory, divided, profile, type Story, tell } from './example.ts';

const context = { baseUrl: 'https://huiyin.example/', today: '2026-03-16' };
const step = { on: '2026-03-16', answerBy: deadline('2026-03-19'), escalateOn: '2026-03-20' };

const urged = (): Story =>
  tell(divided(), {
    type: 'urge.issued',
    data: {
      ...{ urgeId: 'urge-1', channel: 'notice', number: '×人社督催〔2026〕3号' },
      ...{ status: '至今未与代表见面', demand: '三日内说明' },
      ladder: [{ level: 'sponsor', to: 'deputy1' }],
      ...{ ...step, level: 'handler', to: 'handler-ldbz-1' },
    },
  });
const up = (): Story =>
  tell(urged(), {
    type: 'urge.escalated',
    data: { urgeId: 'urge-1', ...step, level: 'sponsor', to: 'deputy1' },
  });

const plan = ({ last, state }: Story) => mailsFor(last, state, directory, profile);
const told = (story: Story) => plan(story).map(({ recipient }) => recipient.id);

describe('催办', () => {
  it('is told to the handler and the head of the section, with number, demand and day', () => {
    expect(told(urged())).toEqual(['handler-ldbz-1', 'head-ldbz']);
    const [mail] = plan(urged()).map((planned) => render(planned, context));
    expect(mail?.subject).toBe('【催办】市十八届人大四次会议第012号建议');
    for (const text of [
      '×人社督催〔2026〕3号',
      '至今未与代表见面',
      '三日内说明',
      '2026年3月19日',
    ]) {
      expect(mail?.text).toContain(text);
    }
  });

  it('the second time is told to the sponsor, the head and the handler', () => {
    expect(told(up())).toEqual(['deputy1', 'head-ldbz', 'handler-ldbz-1']);
    const [mail] = plan(up()).map((planned) => render(planned, context));
    expect(mail?.subject).toContain('（第2次，包案领导）');
  });

  it('is told to nobody once it is answered', () => {
    const data = { urgeId: 'urge-1', text: '已办', on: '2026-03-16' };
    const answered = tell(urged(), { type: 'urge.answered', data });
    expect(mailsFor(urged().last, answered.state, directory, profile)).toEqual([]);
  });
});

const header = { stream: 'progress-round#2026-1', version: 1, at: '', prev: '', hash: '' };
const by = { id: 'system', name: '系统' };
const asked = { itemId: 'npc-2026-012', number: '012', title: '驿站', handler: 'handler-ldbz-1' };

describe('调度', () => {
  it('asks each handler once for all of his items', () => {
    const at = { part: 'lead', stage: 'handling', due: '2026-06-02', light: 'red' as const };
    const items = [
      { ...asked, ...at },
      { ...asked, ...at, itemId: 'npc-2026-013', number: '013' },
      { ...asked, ...at, itemId: 'npc-2026-014', number: '014', handler: 'handler-jycj-1' },
    ];
    const data = { roundId: '2026-1', year: 2026, on: '2026-03-16', answerBy: '2026-03-18', items };
    const mails = mailsOfBureau({ ...header, by, type: 'progress-round.opened', data }, directory);
    expect(mails.map(({ recipient }) => recipient.id)).toEqual([
      'handler-ldbz-1',
      'handler-jycj-1',
    ]);
    const [first] = mails.map((planned) => render(planned, context));
    expect(first?.subject).toBe('【调度】第2026-1轮：请于2026年3月18日前回复2件的进展');
    expect(first?.text).toContain('红灯 第013号');
    expect(first?.text).not.toContain('第014号');
  });

  it('reports to the leaders who was late and what stands still', () => {
    const report = { asked: 3, answered: 2, red: 1, yellow: 0, late: [asked], standing: [] };
    const data = { roundId: '2026-1', on: '2026-03-19', report };
    const mails = mailsOfBureau({ ...header, by, type: 'progress-round.closed', data }, directory);
    const leaders = ['office', 'director', 'deputy1', 'deputy2', 'deputy3'];
    expect(mails.map(({ recipient }) => recipient.id).toSorted()).toEqual(leaders.toSorted());
    const [mail] = mails.map((planned) => render(planned, context));
    expect(mail?.text).toContain('第012号《驿站》，承办人潘大海');
    expect(mail?.text).not.toContain('没有进展');
  });
});
