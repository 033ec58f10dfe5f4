import { describe, expect, it } from 'vitest';
import { documentMails } from '../../functions/mail/plan/document.ts';
import { meetingMails } from '../../functions/mail/plan/meeting.ts';
import { reformMails } from '../../functions/mail/plan/reformDraft.ts';
import type { PlannedMail } from '../../functions/mail/planned.ts';
import { render } from '../../functions/mail/render.ts';
import { divided } from '../support/acting.ts';
import { draftedPaper, issuedPaper, planFor } from '../support/documenting.ts';
import { directory } from '../support/given.ts';
import { called, held } from '../support/meeting.ts';
import { answeredDraft, openedDraft, toldDraft } from '../support/reforming.ts';

const linkToken = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJ_-01234';
const context = { baseUrl: 'https://huiyin.example', linkToken, today: '2026-03-16' };
const brief = (mails: PlannedMail[]) =>
  mails.map(({ template, recipient }) => `${template} → ${recipient.id}`);

function first(mails: PlannedMail[]) {
  const [mail] = mails;
  if (!mail) throw new Error('no mail');
  return render(mail, context);
}

describe('印发', () => {
  const { state } = divided();
  const papers = issuedPaper(draftedPaper({}, planFor([state])));
  const event = papers.events.at(-1);
  const issued = event?.type === 'document.issued' ? event.data : undefined;

  it('tells each once what concerns him', () => {
    if (!issued) throw new Error('not issued');
    const mails = documentMails(issued, papers.document, directory);
    expect(brief(mails)).toEqual([
      'document-issued → head-ldbz',
      'document-issued → handler-ldbz-1',
    ]);
    const { subject, text } = first(mails);
    expect(subject).toBe('【办理工作方案】《2026年人大代表建议和政协提案办理工作方案》已印发');
    expect(text).toContain('第012号');
    expect(text).toContain('要点：抓紧与代表沟通');
    expect(documentMails({ ...issued, edition: 9 }, papers.document, directory)).toEqual([]);
  });
});

describe('会议议定事项', () => {
  const { state } = divided();
  const { itemId } = state;
  const resolutions = [
    { what: '月底前见面', owner: 'handler-ldbz-1', due: '2026-03-31', itemId },
    { what: '报送方案', owner: 'office', due: '2026-03-20' },
  ];
  const told = held(called({}, [state]), { resolutions });
  const event = told.events.at(-1);

  it('goes to its owner with date and item', () => {
    if (event?.type !== 'meeting.held') throw new Error('not held');
    const mails = meetingMails(event.data, told.meeting, directory);
    expect(brief(mails)).toEqual([
      'meeting-resolved → handler-ldbz-1',
      'meeting-resolved → office',
    ]);
    const { subject, text } = first(mails);
    expect(subject).toBe('【交办会】议定事项1项：2026年第一次建议提案交办会');
    expect(text).toContain('月底前见面（第012号《关于加强新就业形态劳动者权益保障的建议》）');
  });
});

describe('征求意见稿', () => {
  const opened = openedDraft();
  const asked = opened.events[0];
  if (asked?.type !== 'reform-draft.opened') throw new Error('not opened');
  const on = '2026-04-07';
  const reminded = {
    type: 'reform-draft.reminded' as const,
    data: { on, addressees: ['a1', 'a2'] },
  };

  it('goes to each with a link of his own, until the last day', () => {
    const mails = reformMails(asked, opened.draft, directory);
    expect(mails.map(({ recipient, link }) => [recipient.address, link])).toEqual([
      [
        'linruoxi@daibiao.huiyin.example',
        {
          scope: { purpose: 'reform-draft', draftId: '2026-1', addresseeId: 'a1' },
          expiresOn: '2026-04-10',
        },
      ],
      ['situ@weiyuan.huiyin.example', { scope: expect.anything(), expiresOn: '2026-04-10' }],
    ]);
    const { subject, text, html } = first(mails);
    expect(subject).toBe('征求您对《新就业形态劳动者权益保障实施办法（征求意见稿）》的意见');
    expect(text).toContain(`https://huiyin.example/p/${linkToken}`);
    expect(html).toContain('职业伤害保障的范围是否合适');
    expect(text).toContain('林若溪代表');
  });

  it('reminds only who still has not answered, nobody when it is closed', () => {
    const mails = reformMails(reminded, answeredDraft(opened).draft, directory);
    expect(brief(mails)).toEqual(['reform-draft-asked → a2']);
    expect(first(mails).subject).toMatch(/^【提醒】/);
    const closed = toldDraft(opened, {
      type: 'reform-draft.closed',
      data: { outcome: '撤回', on },
    });
    expect(reformMails(reminded, closed.draft, directory)).toEqual([]);
    expect(reformMails(asked, closed.draft, directory)).toEqual([]);
  });

  it('thanks with what became of the answer', () => {
    const data = { addresseeId: 'a1', use: 'partly' as const, reason: '驿站另行规定', on };
    const used = { type: 'reform-draft.used' as const, data };
    const mails = reformMails(used, answeredDraft(opened).draft, directory);
    const { subject, text } = first(mails);
    expect(subject).toContain('意见采纳情况：部分采纳');
    for (const words of ['驿站另行规定', '1. 建议把众包骑手写进去。', '驿站应当由街道管理。']) {
      expect(text).toContain(words);
    }
    expect(reformMails(used, opened.draft, directory)).toEqual([]);
  });
});
