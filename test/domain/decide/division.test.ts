import { describe, expect, it } from 'vitest';
import { awaited, unanswered } from '../../../functions/domain/asked.ts';
import {
  askSections,
  giveDivisionOpinion,
  type NewDivisionOpinion,
} from '../../../functions/domain/decide/divisionOpinions.ts';
import { fixedFive } from '../../../functions/domain/fixedFive.ts';
import type { DivisionData, ProposalData } from '../../../functions/domain/steps/data.ts';
import { opinionsIn } from '../../../functions/domain/steps/guards/division.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { completed, divided, through } from '../../support/acting.ts';
import {
  actor,
  directory,
  onDay,
  opened,
  registered,
  type Story,
  told,
} from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';

const clerk = actor('clerk');
const head = actor('head-ldbz');
const good: ProposalData = {
  opinion: '拟由劳动保障科牵头',
  sections: ['ldbz', 'ldgx'],
  sponsor: 'deputy1',
};
const proposing = (changes: Partial<ProposalData>, from = registered()) =>
  completed(opened(from, 'propose'), 'propose', 'done', { ...good, ...changes });
const assigning = (from = registered()) =>
  opened(through(proposing({}, from), ['endorse-deputy', 'endorse-director']), 'assign');
const assigned = (changes: Partial<DivisionData>, from = assigning()) =>
  completed(from, 'assign', 'done', { section: 'ldbz', handler: 'handler-ldbz-1', ...changes });

describe('拟办', () => {
  it('proposes handler, date and tier too', () => {
    const all = { handler: 'handler-ldgx-1', due: '2026-05-10', tier: 'prompt' };
    expect(proposing(all).state.proposal).toMatchObject(all);
  });

  it('says under which subject the bureau counts the item, whatever the list said', () => {
    const listed = registered({ subject: '城建' });
    expect(proposing({ subject: '社会保障' }, listed).state.item.subject).toBe('社会保障');
    expect(proposing({}, listed).state.item.subject).toBe('城建');
  });

  it.each<[string, Partial<ProposalData>, string]>([
    ['a section twice', { sections: ['ldbz', 'ldbz'] }, 'invalid SECTION_DOUBLED'],
    ['a strange section', { sections: ['xyz'] }, 'invalid SECTION_UNKNOWN'],
    ['a sponsor who leads nothing', { sponsor: 'clerk' }, 'invalid SPONSOR_INVALID'],
    ['a handler of another section', { handler: 'handler-jycj-1' }, 'invalid HANDLER_INVALID'],
    ['a handler nobody knows', { handler: 'nobody' }, 'invalid HANDLER_INVALID'],
    ['a head as handler', { handler: 'head-ldbz' }, 'invalid HANDLER_INVALID'],
    ['a date after the lawful one', { due: '2026-06-03' }, 'invalid DUE_OUT_OF_RANGE'],
    ['today', { due: '2026-03-16' }, 'invalid DUE_OUT_OF_RANGE'],
    ['a day that is none', { due: '2026-04-31' }, 'invalid IMPOSSIBLE_DATE'],
    ['a subject that the place has not', { subject: '城建' }, 'invalid SUBJECT_UNKNOWN'],
    ['a tier nobody has', { tier: 'fast' }, 'invalid TIER_UNKNOWN'],
  ])('not with %s', (_what, changes, refusal) => {
    expect(refused(() => proposing(changes))).toBe(refusal);
  });

  it('shows both signatures, and is signed anew after it was sent back', () => {
    expect(assigning().state.endorsements).toEqual([
      { step: 'endorse-deputy', by: '孟昭林', at: '2026-03-16T01:00:00.000Z', opinion: '同意' },
      { step: 'endorse-director', by: '魏长河', at: '2026-03-16T01:00:00.000Z' },
    ]);
    const signed = through(proposing({}), ['endorse-deputy']);
    const back = completed(opened(signed, 'endorse-director'), 'endorse-director', 'return', {
      opinion: '请补充牵头科室',
    });
    expect(back.state.endorsements).toHaveLength(1);
    expect(proposing({}, back).state.endorsements).toEqual([]);
  });
});

describe('五明确', () => {
  const five = {
    matter: '关于加强新就业形态劳动者权益保障的建议',
    responsible: '曹振邦',
    handler: '潘大海',
    sponsor: '孟昭林',
  };

  it('is whole after every division, whoever left out the date', () => {
    const { state } = assigned({});
    expect(state.division).toMatchObject({ responsible: 'head-ldbz', due: '2026-05-06' });
    expect(state.division?.dueBasis).toContain('起2个月');
    expect(fixedFive(state, directory)).toEqual({ ...five, due: '2026-05-06' });
    const given = assigned({ due: '2026-04-10' }).state;
    expect(given.division).not.toHaveProperty('dueBasis');
    expect(fixedFive(given, directory)).toEqual({ ...five, due: '2026-04-10' });
  });

  it('falls back on the lawful date: when it is earlier, and when ours has passed', () => {
    const soon = assigning(registered({ replyBy: '2026-04-01' }));
    expect(assigned({}, soon).state.division).toMatchObject({ due: '2026-04-01' });
    expect(assigned({}, soon).state.division?.dueBasis).toContain('交办单规定的时限');
    const late = onDay(assigning(), '2026-05-20');
    expect(assigned({}, late).state.division?.due).toBe('2026-06-02');
  });

  it('is read of an item divided before it was kept, too', () => {
    const { state } = divided();
    const { responsible: _r, due: _d, dueBasis: _b, ...old } = state.division ?? assert();
    expect(fixedFive({ ...state, division: old }, directory)).toEqual({
      ...five,
      due: '2026-06-02',
    });
    expect(fixedFive(registered().state, directory)).toBeUndefined();
  });

  it('cannot be without a head of the section', () => {
    const story = assigning();
    const people = directory.people.filter(({ id }) => id !== 'head-ldbz');
    const headless = { ...story, rules: { ...story.rules, directory: { ...directory, people } } };
    expect(refused(() => assigned({}, headless))).toBe('invalid RESPONSIBLE_MISSING');
  });
});

function assert(): never {
  throw new Error('not divided');
}

const ask = (story: Story, changes = {}, by = clerk) =>
  askSections(
    story.state,
    by,
    { sections: ['ldbz', 'ldgx'], until: '2026-03-20', ...changes },
    story.rules,
  );
const asked = (story: Story = registered()) => told(story, ask(story), clerk);
const opinion = (story: Story, said: NewDivisionOpinion, by = head) =>
  giveDivisionOpinion(story.state, by, said, story.rules);
const answered = (story: Story, said: NewDivisionOpinion, by = head) =>
  told(story, opinion(story, said, by), by);
const objects: NewDivisionOpinion = { answer: 'other', other: 'gsbx', reason: '属工伤保险职责' };

describe('征询分工意见', () => {
  it('waits for every section asked, until the day given', () => {
    const story = asked();
    expect(awaited(story.state, '2026-03-20')).toEqual(['ldbz', 'ldgx']);
    expect(awaited(story.state, '2026-03-21')).toEqual([]);
    const one = answered(story, { answer: 'agree' });
    expect(unanswered(one.state)).toEqual(['ldgx']);
    expect(one.state.divisionOpinions).toEqual([
      { section: 'ldbz', answer: 'agree', on: '2026-03-16', by: '曹振邦' },
    ]);
    const { state, rules } = one;
    const refusal = opinionsIn({ state, step: 'assign', rules });
    expect(refusal?.code).toBe('OPINIONS_PENDING');
    expect(refusal?.message).toContain('劳动关系科');
    const later = { ...rules, today: '2026-03-21' };
    expect(opinionsIn({ state, step: 'assign', rules: later })).toBeUndefined();
    const both = answered(one, { answer: 'agree' }, actor('head-ldgx'));
    expect(opinionsIn({ state: both.state, step: 'assign', rules })).toBeUndefined();
  });

  it('lists the item for the sections that have not answered, and no longer when divided', () => {
    const lists = (story: Story) =>
      itemRows(story.state).flatMap(({ pk }) => (pk.startsWith('LIST#asked#') ? [pk] : []));
    expect(lists(asked())).toEqual(['LIST#asked#ldbz', 'LIST#asked#ldgx']);
    expect(lists(answered(asked(), { answer: 'agree' }))).toEqual(['LIST#asked#ldgx']);
    expect(lists(assigned({}, onDay(assigning(asked()), '2026-03-23')))).toEqual([]);
  });

  it('lets a section think again', () => {
    const story = answered(answered(asked(), objects), { answer: 'agree' });
    expect(story.state.divisionOpinions).toMatchObject([{ section: 'ldbz', answer: 'agree' }]);
  });

  it('asks why, where the item goes to a section that named another one', () => {
    const story = assigning(
      answered(told(registered(), ask(registered(), { sections: ['ldbz'] })), objects),
    );
    const refusal = refusalOf(() => assigned({}, story));
    expect(refusal).toMatchObject({ code: 'OPINION_NOT_ANSWERED', field: 'data.despite' });
    expect(refusal.message).toContain('工伤保险科');
    expect(assigned({ despite: '主要诉求属劳动关系' }, story).state.division?.despite).toBe(
      '主要诉求属劳动关系',
    );
  });

  it.each<[string, () => unknown, string]>([
    ['asked by a head', () => ask(registered(), {}, head), 'forbidden FORBIDDEN'],
    [
      'of a strange section',
      () => ask(registered(), { sections: ['x'] }),
      'invalid SECTION_UNKNOWN',
    ],
    ['until yesterday', () => ask(registered(), { until: '2026-03-15' }), 'invalid DUE_PAST'],
    ['until no day', () => ask(registered(), { until: '2026-02-30' }), 'invalid IMPOSSIBLE_DATE'],
    ['of a divided item', () => ask(divided()), 'conflict ALREADY_DIVIDED'],
    [
      'answered by a handler',
      () => opinion(asked(), objects, actor('handler-ldbz-1')),
      'forbidden FORBIDDEN',
    ],
    [
      'answered unasked',
      () => opinion(asked(), objects, actor('head-jycj')),
      'forbidden NOT_ASKED',
    ],
    [
      'without a reason',
      () => opinion(asked(), { answer: 'other', other: 'gsbx' }),
      'invalid REASON_MISSING',
    ],
    [
      'without another section',
      () => opinion(asked(), { answer: 'other', reason: '不是' }),
      'invalid OTHER_MISSING',
    ],
    ['with itself', () => opinion(asked(), { ...objects, other: 'ldbz' }), 'invalid OTHER_MISSING'],
    ['after the division', () => opinion(divided(), objects), 'conflict ALREADY_DIVIDED'],
  ])('not %s', (_what, deciding, refusal) => {
    expect(refused(deciding)).toBe(refusal);
  });

  it('is open to a section that is proposed, asked or not', () => {
    const story = proposing({});
    expect(opinion(story, objects).data).toMatchObject({ section: 'ldbz', other: 'gsbx' });
  });
});
