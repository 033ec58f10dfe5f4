import { describe, expect, it } from 'vitest';
import { presentReformDraft } from '../../../functions/api/present/reformDraft.ts';
import { answerReformDraft } from '../../../functions/domain/decide/reformDrafts/answer.ts';
import { seesDraftsOf } from '../../../functions/domain/decide/reformDrafts/keep.ts';
import { openReformDraft } from '../../../functions/domain/decide/reformDrafts/open.ts';
import { remindReformDraft } from '../../../functions/domain/decide/reformDrafts/remind.ts';
import {
  closeReformDraft,
  useReformAnswer,
} from '../../../functions/domain/decide/reformDrafts/use.ts';
import { reduceReformDraft } from '../../../functions/domain/reduce/reformDraft.ts';
import { dueKey, shardOf } from '../../../functions/store/views/keys.ts';
import { reformDraftRows } from '../../../functions/store/views/reformDraftRows.ts';
import { actor, newItem, registered, rulesOn } from '../../support/given.ts';
import {
  AFTER,
  answeredDraft,
  CLOSES_ON,
  DRAFT,
  OPINION,
  openedDraft,
  REMIND_ON,
  toldDraft,
} from '../../support/reforming.ts';
import { refusalOf, refused } from '../../support/refusing.ts';

const draft = openedDraft();
const answered = answeredDraft(draft);
const { state } = registered();
const head = actor('head-ldbz');
const ADOPTED = { use: 'partly' as const, reason: '众包骑手已写进第二条；驿站管理另行规定。' };

const open = (changes: object = {}, by = 'head-ldbz', states = [state]) =>
  openReformDraft('2026-1', { ...DRAFT, ...changes }, states, actor(by), rulesOn());
const use = (from = answered, addresseeId = 'a1', today = AFTER, by = 'head-ldbz') =>
  useReformAnswer(from.draft, addresseeId, ADOPTED, actor(by), rulesOn(today));
const close = (from = answered, today = AFTER, by = 'head-ldbz') =>
  closeReformDraft(from.draft, '已按意见修改并印发', actor(by), rulesOn(today));
const used = toldDraft(answered, use());

describe('征求意见稿', () => {
  it('asks those who made an item, and others by their address; each has an id of his own', () => {
    expect(open().data).toMatchObject({
      year: 2026,
      openedOn: '2026-03-16',
      closesOn: CLOSES_ON,
      remindOn: REMIND_ON,
      addressees: [
        {
          addresseeId: 'a1',
          name: '林若溪',
          email: 'linruoxi@daibiao.huiyin.example',
          from: { itemId: 'npc-2026-012', submitterId: 's1' },
        },
        { addresseeId: 'a2', name: '司徒静', organization: '社科界' },
      ],
    });
    expect(open({}, 'clerk').type).toBe('reform-draft.opened');
  });

  it('reminds nobody where no time is left for it', () => {
    expect(open({ closesOn: '2026-03-18' }).data.remindOn).toBeUndefined();
  });

  it('is on the list of its year, in the 送达台账 and on the due list of its reminder', () => {
    const rows = reformDraftRows(used.draft);
    expect(rows).toMatchObject([
      { pk: 'REFORMDRAFTS#2026', sk: '0001', reformDraft: { asked: 2, answered: 1, used: 1 } },
      {
        pk: 'DISPATCH#2026-03',
        dispatch: { lines: [{ what: 'asked', name: '林若溪' }, { name: '司徒静' }] },
      },
      { pk: 'DISPATCH#2026-04', dispatch: { lines: [{ what: 'used', name: '林若溪' }] } },
      { pk: dueKey(REMIND_ON, shardOf('reform-draft#2026-1')), kind: 'reformDraft' },
    ]);
    expect(rows.every(({ version }) => version === 3)).toBe(true);
  });

  it('is refused', () => {
    const [first, ...others] = newItem().submitters;
    const noMail = registered({ submitters: [{ ...first, email: undefined } as never, ...others] });
    const one = { name: '司徒静', kind: 'member', email: 'situ@weiyuan.huiyin.example' };
    expect([
      refused(() => open({}, 'head-jycj')),
      refused(() => open({}, 'handler-ldbz-1')),
      refused(() => open({ section: 'nowhere' }, 'clerk')),
      refused(() => open({ text: '秘密★1年' })),
      refused(() => open({ closesOn: '2026-02-30' })),
      refused(() => open({ closesOn: '2026-03-16' })),
      refused(() => open({ closesOn: '2027-03-16' })),
      refused(() => open({ addressees: [{ itemId: 'npc-2026-012', submitterId: 's9' }] })),
      refused(() => open({}, 'head-ldbz', [])),
      refused(() => open({}, 'head-ldbz', [noMail.state])),
      refused(() => open({ addressees: [one, { ...one, email: one.email.toUpperCase() }] })),
    ]).toEqual([
      'forbidden FORBIDDEN',
      'forbidden FORBIDDEN',
      'invalid SECTION_UNKNOWN',
      'invalid STATE_SECRET',
      'invalid IMPOSSIBLE_DATE',
      'invalid CLOSES_TOO_SOON',
      'invalid CLOSES_TOO_LATE',
      'invalid ADDRESSEE_UNKNOWN',
      'invalid ADDRESSEE_UNKNOWN',
      'invalid ADDRESS_MISSING',
      'invalid ADDRESSEE_TWICE',
    ]);
  });

  it('has no history without an opening', () => {
    expect(() => reduceReformDraft(answered.events.slice(1))).toThrow(/does not begin/);
  });
});

describe('an answer', () => {
  it('keeps what was written, question by question; the last stands, all are kept', () => {
    const again = answeredDraft(answered, 'a1', { stance: 'agree', answers: ['', ''] });
    expect(again.draft.answers).toMatchObject([
      { stance: 'amend', answers: [{ question: 1, text: '建议把众包骑手写进去。' }] },
      { stance: 'agree', answers: [] },
    ]);
    expect(presentReformDraft(again.draft, head, rulesOn())).toMatchObject({
      counts: { asked: 2, answered: 1, stances: [{ name: '赞成', n: 1 }, { n: 0 }, { n: 0 }] },
      unanswered: ['a2'],
    });
  });

  it('that says again what was said is no event', () => {
    expect(answeredDraft(answered).events).toHaveLength(2);
  });

  it('is taken on the last day, and not after it, nor from a stranger', () => {
    const answer = (id: string, today: string, changes = {}) =>
      answerReformDraft(draft.draft, id, { ...OPINION, ...changes }, today);
    expect(answer('a1', CLOSES_ON)?.type).toBe('reform-draft.answered');
    expect(refused(() => answer('a1', '2026-04-11'))).toBe('gone LINK_OVER');
    expect(refused(() => answer('a9', '2026-03-20'))).toBe('gone LINK_OVER');
    expect(refused(() => answer('a1', '2026-03-20', { stance: '' }))).toBe(
      'invalid STANCE_UNKNOWN',
    );
    const silent = { stance: 'oppose', answers: ['', ''], comment: undefined };
    expect(refused(() => answer('a1', '2026-03-20', silent))).toBe('invalid OPINION_MISSING');
  });
});

describe('the reminder', () => {
  it('goes once to those who have not answered', () => {
    expect(remindReformDraft(answered.draft, '2026-04-06')).toBeUndefined();
    const event = remindReformDraft(answered.draft, REMIND_ON);
    expect(event?.data).toEqual({ on: REMIND_ON, addressees: ['a2'] });
    if (!event) throw new Error('nobody reminded');
    expect(remindReformDraft(toldDraft(answered, event).draft, REMIND_ON)).toBeUndefined();
  });

  it('goes to nobody when all have answered, or it is over', () => {
    expect(remindReformDraft(answeredDraft(answered, 'a2').draft, REMIND_ON)).toBeUndefined();
    expect(remindReformDraft(answered.draft, AFTER)).toBeUndefined();
  });
});

describe('采纳情况', () => {
  it('is said once of each answer, after the last day, with a reason', () => {
    expect(use().data).toEqual({ addresseeId: 'a1', ...ADOPTED, on: AFTER });
    expect(presentReformDraft(used.draft, head, rulesOn(AFTER))).toMatchObject({
      open: false,
      counts: { partly: 1 },
      withoutUse: [],
      addressees: [{ used: { useName: '部分采纳' } }, {}],
    });
  });

  it('is refused', () => {
    const closed = toldDraft(used, close(used));
    expect([
      refused(() => use(answered, 'a1', CLOSES_ON)),
      refused(() => use(answered, 'a1', AFTER, 'head-jycj')),
      refused(() => use(answered, 'a9')),
      refused(() => use(answered, 'a2')),
      refused(() => use(used)),
      refused(() => use(closed)),
    ]).toEqual([
      'blocked STILL_OPEN',
      'forbidden FORBIDDEN',
      'notFound ADDRESSEE_UNKNOWN',
      'blocked NOT_ANSWERED',
      'conflict ALREADY_USED',
      'conflict ALREADY_CLOSED',
    ]);
  });
});

describe('办结', () => {
  it('waits until every answer has found its use', () => {
    const refusal = refusalOf(() => close());
    expect([refusal.code, refusal.details]).toEqual([
      'USES_REMAIN',
      [{ addresseeId: 'a1', name: '林若溪' }],
    ]);
    const after = toldDraft(used, close(used));
    expect(after.draft.closed).toMatchObject({ on: AFTER, outcome: '已按意见修改并印发' });
    expect([
      refused(() => close(used, CLOSES_ON)),
      refused(() => close(used, AFTER, 'handler-ldbz-1')),
      refused(() => close(after)),
    ]).toEqual(['blocked STILL_OPEN', 'forbidden FORBIDDEN', 'conflict ALREADY_CLOSED']);
  });
});

describe('who reads it', () => {
  const [first, ...others] = newItem().submitters;
  if (!first) throw new Error('nobody');
  const secret = registered({ submitters: [{ ...first, confidential: 'wish' }, ...others] });
  const told = answeredDraft(openedDraft({}, [secret.state]), 'a1', { comment: '林若溪附议' });
  const shown = (by: string) =>
    JSON.stringify(presentReformDraft(told.draft, actor(by), rulesOn()));

  it('is the section and those who see all; addresses only its keepers', () => {
    expect(
      ['head-ldbz', 'handler-ldbz-1', 'auditor', 'head-jycj'].map((id) =>
        seesDraftsOf('ldbz', actor(id)),
      ),
    ).toEqual([true, true, true, false]);
    expect(shown('head-ldbz')).toContain('situ@weiyuan.huiyin.example');
    expect(shown('auditor')).not.toContain('situ@');
  });

  it('never learns the name of who asked for secrecy, but for the office and the director', () => {
    expect(shown('head-ldbz')).not.toMatch(/林若溪|linruoxi/);
    expect(shown('director')).toContain('林若溪');
    expect(JSON.stringify(reformDraftRows(told.draft))).not.toContain('林若溪');
  });
});
