import { describe, expect, it } from 'vitest';
import { documentMails } from '../../functions/mail/plan/document.ts';
import { meetingMails } from '../../functions/mail/plan/meeting.ts';
import type { PlannedMail } from '../../functions/mail/planned.ts';
import { render } from '../../functions/mail/render.ts';
import { divided } from '../support/acting.ts';
import { draftedPaper, issuedPaper, planFor } from '../support/documenting.ts';
import { directory } from '../support/given.ts';
import { called, held } from '../support/meeting.ts';

const context = { baseUrl: 'https://huiyin.example', today: '2026-03-16' };
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
