import { describe, expect, it } from 'vitest';
import type { ItemPublication } from '../../functions/domain/publication.ts';
import { MAIL_EVENTS, mailId, mailsFor, type PlannedMail } from '../../functions/mail/plan.ts';
import {
  consulting,
  deadline,
  delivered,
  directory,
  divided,
  end,
  item,
  open,
  profile,
  rate,
  type Story,
  tell,
} from './example.ts';

const plan = (story: Story) => mailsFor(story.last, story.state, directory, profile);
const brief = (mails: PlannedMail[]) =>
  mails.map(({ template, recipient }) => `${template} → ${recipient.id}`);

describe('a consultation', () => {
  it('asks each deputy with an address by an own link, and has the others asked on paper', () => {
    const mails = plan(consulting());
    expect(brief(mails)).toEqual([
      'rating-request → s1',
      'rating-request → s2',
      'paper-consultation → clerk',
      'paper-consultation → office',
    ]);
    expect(mails.map(({ link }) => link)).toEqual([
      {
        scope: { purpose: 'rate', itemId: 'npc-2026-012', round: 1, submitterId: 's1' },
        expiresOn: '2026-06-20',
      },
      {
        scope: { purpose: 'rate', itemId: 'npc-2026-012', round: 1, submitterId: 's2' },
        expiresOn: '2026-06-20',
      },
      undefined,
      undefined,
    ]);
    const paper = mails[2];
    if (paper?.template !== 'paper-consultation') throw new Error('no paper mail');
    expect(paper.data.people).toEqual(['沈明远代表']);
    expect(paper.data.collector).toBe('×市人大常委会代表工作委员会');
  });

  it('leaves the office alone when everybody has an address', () => {
    const submitters = item.submitters.filter(({ email }) => email);
    expect(brief(plan(consulting({ submitters })))).toEqual([
      'rating-request → s1',
      'rating-request → s2',
    ]);
  });

  it('asks only those who have not rated when it is delivered late, and nobody when it is over', () => {
    const opened = consulting();
    const late = (state: Story['state']) => brief(mailsFor(opened.last, state, directory, profile));
    expect(late(rate(opened, 's1').state)).not.toContain('rating-request → s1');
    expect(late(rate(opened, 's1').state)).toContain('rating-request → s2');
    const closed = tell(opened, {
      type: 'consultation.closed',
      data: { round: 1, unreturned: ['s1', 's2', 's3'] },
    });
    expect(late(closed.state)).toEqual([]);
  });

  it('refuses a broken history without a reply', () => {
    expect(() => plan(open(divided(), 'consult'))).toThrow('npc-2026-012');
  });
});

describe('something sent back', () => {
  it.each(['section-review', 'office-review', 'deputy-review', 'party-group', 'sign'] as const)(
    'from %s goes to the handler, with reason and name',
    (step) => {
      const data = { opinion: '数据来源不明' } as never;
      const [mail, ...others] = plan(end(open(divided(), step), step, data, 'return', '方敬之'));
      expect(others).toEqual([]);
      expect(mail?.recipient.id).toBe('handler-ldbz-1');
      if (mail?.template !== 'sent-back') throw new Error('no mail of a return');
      expect(mail.data).toMatchObject({ what: '答复稿', by: '方敬之', reason: '数据来源不明' });
    },
  );

  it.each(['endorse-deputy', 'endorse-director'] as const)('from %s goes to the office', (step) => {
    const back = end(open(divided(), step), step, { opinion: '科室不当' }, 'return');
    expect(brief(plan(back))).toEqual(['sent-back → clerk', 'sent-back → office']);
  });

  it('by the inspection goes to the handler with the corrections', () => {
    const data = {
      team: ['inspector1'],
      noticeOn: '2026-06-20',
      results: [],
      findings: '驿站只建了3个',
      corrections: [{ what: '年内补建', by: 'handler-ldbz-1', until: '2026-12-20' }],
    };
    const [mail] = plan(end(open(delivered(), 'inspect'), 'inspect', data, 'rectify', '宫铁生'));
    expect(mail).toMatchObject({
      template: 'rectify',
      recipient: { id: 'handler-ldbz-1' },
      data: {
        by: '宫铁生',
        findings: '驿站只建了3个',
        corrections: [{ what: '年内补建', by: '潘大海', until: '2026-12-20' }],
      },
    });
  });
});

describe('a rating', () => {
  it('is told to handler and sponsor, and thanked for', () => {
    expect(brief(plan(rate(consulting(), 's1')))).toEqual([
      'rating-told → handler-ldbz-1',
      'rating-told → deputy1',
      'rating-thanks → s1',
    ]);
  });

  it('of a deputy without an address is thanked for to nobody', () => {
    expect(brief(plan(rate(consulting(), 's3')))).toEqual([
      'rating-told → handler-ldbz-1',
      'rating-told → deputy1',
    ]);
  });

  it('is told once to one who is handler and sponsor', () => {
    const division = { section: 'ldbz', handler: 'deputy1' };
    const same = end(open(consulting(), 'assign'), 'assign', division);
    expect(brief(plan(rate(same, 's1')))).toEqual(['rating-told → deputy1', 'rating-thanks → s1']);
  });
});

describe('what ends a round', () => {
  it('重办 is told to handler, section head and sponsor with the new deadline', () => {
    const story = tell(consulting(), {
      type: 'round.opened',
      data: { round: 2, reason: '驿站太少', replyDeadline: deadline('2026-07-20') },
    });
    const mails = plan(story);
    expect(brief(mails)).toEqual([
      'round-opened → handler-ldbz-1',
      'round-opened → head-ldbz',
      'round-opened → deputy1',
      'round-told → s1',
      'round-told → s2',
    ]);
    expect(mails[0]?.data).toMatchObject({ reason: '驿站太少', due: { due: '2026-07-20' } });
  });

  it('重办 under the director is told to him and to the former sponsor', () => {
    const story = tell(consulting(), {
      type: 'round.opened',
      data: { round: 2, reason: '', replyDeadline: deadline('2026-07-20'), sponsor: 'director' },
    });
    const mails = plan(story);
    expect(brief(mails).filter((line) => line.startsWith('round-opened'))).toEqual([
      'round-opened → handler-ldbz-1',
      'round-opened → head-ldbz',
      'round-opened → deputy1',
      'round-opened → director',
    ]);
    const told = mails.find(({ template }) => template === 'round-told');
    expect(told?.data).toMatchObject({ sponsor: '魏长河', due: { due: '2026-07-20' } });
  });

  it.each([['again'], ['accept']] as const)(
    '裁定 %s is told to all, with reason and paper',
    (how) => {
      const data = { reason: '政策所限', document: { title: '研究意见', number: '8号' } };
      const mails = plan(end(open(consulting(), 'decide'), 'decide', data, how, '楼雅文'));
      expect(brief(mails)).toEqual([
        'decided → s1',
        'decided → s2',
        'decided → handler-ldbz-1',
        'decided → deputy1',
        'decided → head-ldbz',
        'decided → clerk',
        'decided → office',
      ]);
      expect(mails[0]?.data).toMatchObject({
        again: how === 'again',
        document: '研究意见（8号）',
        collector: '×市人大常委会代表工作委员会',
      });
    },
  );

  it('names in the next round its own deadline and not the bureau’s date of the first', () => {
    const next = tell(consulting(), {
      type: 'round.opened',
      data: { round: 2, reason: '驿站太少', replyDeadline: deadline('2026-07-20') },
    });
    const [mail] = plan(open(next, 'draft'));
    if (mail?.template !== 'task') throw new Error('no task mail');
    expect(mail.data.dues).toEqual([
      { word: '重新答复时限', due: '2026-07-20', provisional: false },
    ]);
  });

  it('转入跟踪 tells the deputies the promise, 办结 does not', () => {
    const how = (kind: 'closed' | 'tracking') =>
      plan(tell(consulting(), { type: 'item.concluded', data: { how: kind, on: '2026-06-21' } }));
    expect(brief(how('tracking'))).toEqual(['concluded → s1', 'concluded → s2']);
    expect(how('tracking')[0]?.data).toMatchObject({
      promises: [{ owner: '孟昭林', due: '2026-12-20' }],
    });
    expect(how('closed')[0]?.data).toMatchObject({ promises: [] });
  });
});

describe('公开时限提醒', () => {
  const reminded = {
    type: 'publication.reminded',
    data: { round: 1, kind: 'ahead', due: '2026-04-14', on: '2026-04-07' },
  } as const;

  it('goes to the handler and the office, with what the deputies wish', () => {
    const due = { ...deadline('2026-04-14'), warn: '2026-04-07' };
    const told = tell(consulting(), reminded);
    const having = (publication: ItemPublication) =>
      plan({ ...told, state: { ...told.state, repliedOn: '2026-03-16', publication } });
    const mails = having({ due });
    expect(brief(mails)).toEqual([
      'publication-due → handler-ldbz-1',
      'publication-due → clerk',
      'publication-due → office',
    ]);
    expect(mails[0]?.data).toMatchObject({ due: '2026-04-14', wish: '同意全文公开' });
    const decided = [{ round: 1, scope: 'none' as const, on: '2026-04-06', by: '方敬之' }];
    expect(having({ due, decided })).toEqual([]);
  });
});

describe('the relay’s selection', () => {
  it('holds exactly the events that can plan a mail', () => {
    expect([...MAIL_EVENTS].toSorted()).toEqual([
      'advice.reminded',
      'co-unit.answered',
      'co-unit.asked',
      'co-unit.disputed',
      'co-unit.reminded',
      'co-unit.settled',
      'coOpinion.askedAgain',
      'consultation.reminded',
      'deadline.moved',
      'digest.compiled',
      'division.asked',
      'document.issued',
      'extension.answered',
      'extension.asked',
      'hand-over.continued',
      'hand-over.opened',
      'inspection.fed-back',
      'item.concluded',
      'item.look-back-rated',
      'item.reopened',
      'key-item.named',
      'lookback.ended',
      'lookback.opened',
      'lookback.reminded',
      'lookback.result-checked',
      'mail.failed',
      'mail.resent',
      'meeting.held',
      'paper-form.entered',
      'paper-form.rejected',
      'plan.made',
      'plan.step-done',
      'plan.step-moved',
      'plan.step-reminded',
      'progress-round.closed',
      'progress-round.opened',
      'progress.recorded',
      'promise.rated',
      'promise.reminded',
      'publication.reminded',
      'rating.received',
      'reform-draft.opened',
      'reform-draft.reminded',
      'reform-draft.used',
      'report.reminded',
      'request.answered',
      'request.asked',
      'return.ended',
      'round.opened',
      'task.completed',
      'task.opened',
      'urge.escalated',
      'urge.issued',
      'visit.recorded',
      'year-end.compiled',
      'year-end.written',
    ]);
  });
});

describe('the id of a mail', () => {
  const story = rate(consulting(), 's1');
  const ids = () => plan(story).map((mail) => mailId(story.last, mail));

  it('is the same each time and its own for each mail', () => {
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(3);
    expect(ids()[0]).toMatch(/^[0-9a-f]{64}$/);
  });

  it('differs by event', () => {
    const [mail] = plan(story);
    if (!mail) throw new Error('no mail');
    const { stream, version } = story.last;
    expect(mailId({ stream, version: version + 1 }, mail)).not.toBe(ids()[0]);
    expect(mailId({ stream: 'item#other', version }, mail)).not.toBe(ids()[0]);
  });
});
