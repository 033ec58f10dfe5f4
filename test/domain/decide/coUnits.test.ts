import { describe, expect, it } from 'vitest';
import { coUnitOf, unitStatus } from '../../../functions/domain/coUnit.ts';
import { completeTask } from '../../../functions/domain/decide/completeTask.ts';
import {
  answerByLink,
  answerOnPaper,
  linkEnd,
  type NewPaperOpinion,
} from '../../../functions/domain/decide/coUnits/answer.ts';
import {
  asksAfter,
  askUnit,
  type NewAsking,
} from '../../../functions/domain/decide/coUnits/ask.ts';
import { raiseDispute, settleDispute } from '../../../functions/domain/decide/coUnits/dispute.ts';
import { remindUnit } from '../../../functions/domain/decide/coUnits/remind.ts';
import { answerUnits, suggestUnits } from '../../../functions/domain/decide/intake.ts';
import { withdraw } from '../../../functions/domain/decide/withdrawal.ts';
import {
  AGREED,
  completed,
  contacted,
  contributing,
  coWaitingAt,
  divided,
  drafted,
  FIRST,
  handling,
  heard,
  OBJECTED,
  through,
  unitAnswered,
} from '../../support/acting.ts';
import { actor, onDay, opened, registered, type Story, told } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';
import { draftA } from '../../support/stepData.ts';

const UNION = '市总工会';
const clerk = actor('clerk');
const handler = actor('handler-ldbz-1');
const sponsor = actor('deputy1');

const unit = ({ state }: Story, name = UNION) => {
  const found = coUnitOf(state, name);
  if (!found) throw new Error(`${name} was never asked`);
  return found;
};
const statusOf = (story: Story, today = story.rules.today) => unitStatus(unit(story), today);
const asking =
  (story: Story, wish: Partial<NewAsking> = {}, by = handler) =>
  () =>
    askUnit(story.state, by, { unit: UNION, ...wish }, story.rules);
const again = (story: Story) => told(story, asking(story, { reason: '内容空泛' })(), handler);
const objected = (from = divided()) => unitAnswered(from, OBJECTED);
const dispute = (story: Story, by = handler) =>
  raiseDispute(story.state, by, { unit: UNION, matter: '驿站经费由谁出' }, story.rules);
const disputed = (from = objected()) => told(from, dispute(from), handler);
const SETTLEMENT = { decision: '由就业补助资金列支', reason: '符合资金用途' };
const settle = (story: Story, by = sponsor, id = 'dispute-1') =>
  settleDispute(story.state, by, id, SETTLEMENT, story.rules);
const settled = (from = disputed()) => told(from, settle(from), sponsor);

/** Everything before the draft, whoever of the units has answered. */
const atDraft = (from: Story) =>
  opened(
    through((['before', 'during', 'reply'] as const).reduce(contacted, from), [
      'investigate',
      'classify',
    ]),
    'draft',
  );
const draft = (story: Story, data: object = draftA) => {
  const command = { taskId: 'draft-1', outcome: 'done' as const, data: { ...draftA, ...data } };
  return () => completeTask(story.state, handler, command, story.rules);
};

describe('征求协办意见', () => {
  it('happens with the division: each unit has a date of its own that explains itself', () => {
    const { events, state } = divided();
    expect(events.at(-1)).toMatchObject({
      type: 'co-unit.asked',
      by: { id: 'clerk' },
      data: { unit: UNION, n: 1, on: '2026-03-16', due: { due: '2026-04-16', provisional: false } },
    });
    const [first] = unit({ state } as Story).askings;
    expect(first?.due.explanation.anchor?.word).toBe('送请协办之日');
    expect(first?.due.warn).toBe('2026-04-09');
  });

  it('never wants an answer after our own reply is due', () => {
    const [first] = unit(divided(registered({ replyBy: '2026-04-01' }))).askings;
    expect(first?.due.due).toBe('2026-04-01');
    expect(first?.due.explanation.sentence).toContain('本件办理时限');
  });

  it('asks nobody where another unit leads', () => {
    const { state } = coWaitingAt('co-draft', contributing({ coUnits: [UNION] }));
    expect(state.coUnits).toBeUndefined();
  });

  it('asks a unit that the assigning office adds later, from the day of its answer', () => {
    const story = onDay(divided(), '2026-03-20');
    const wish = { units: ['市财政局'], reason: '涉及资金' };
    const suggested = told(story, suggestUnits(story.state, clerk, wish, story.rules), clerk);
    const answer = { answer: 'granted' as const, on: '2026-03-20' };
    const event = answerUnits(suggested.state, clerk, 'units-1', answer, suggested.rules);
    const [asked, ...others] = asksAfter(suggested.state, event, suggested.rules);
    expect(others).toEqual([]);
    expect(asked?.data).toMatchObject({ unit: '市财政局', n: 1, due: { due: '2026-04-20' } });
    const refusedAnswer = { ...event, data: { ...event.data, units: [] } };
    expect(asksAfter(suggested.state, refusedAnswer, suggested.rules)).toEqual([]);
    const before = registered();
    expect(asksAfter(before.state, event, before.rules)).toEqual([]);
  });

  it('again without an answer: a new link, another address, the same date', () => {
    const story = onDay(divided(), '2026-03-30');
    const { data } = asking(story, { email: 'new@zgh.example', reason: '不算重提' })();
    expect(data).toMatchObject({ n: 2, email: 'new@zgh.example', due: { due: '2026-04-16' } });
    expect(data).not.toHaveProperty('reason');
  });

  it('重提: with a reason and five working days; what was said before is kept', () => {
    const story = onDay(unitAnswered(divided()), '2026-03-20');
    expect(refused(asking(story))).toBe('invalid REASON_MISSING');
    const event = asking(story, { reason: '没有写明驿站数量', question: '哪几处？' })();
    expect(event.data).toMatchObject({ n: 2, reason: '没有写明驿站数量', question: '哪几处？' });
    expect(event.data.due).toMatchObject({ due: '2026-03-27' });
    const after = told(story, event, handler);
    expect(statusOf(after)).toBe('missing');
    expect(unit(after).opinions).toHaveLength(1);
    expect(asking(after)().data).toMatchObject({
      n: 3,
      question: '哪几处？',
      reason: '没有写明驿站数量',
      due: { due: '2026-03-27' },
    });
  });

  it.each<[string, Story, Partial<NewAsking>, ReturnType<typeof actor>, string]>([
    ['by another handler', divided(), {}, actor('handler-ldbz-2'), 'forbidden FORBIDDEN'],
    ['of a stranger', divided(), { unit: '市民政局' }, handler, 'notFound CO_UNIT_UNKNOWN'],
    ['before the division', registered(), {}, clerk, 'blocked NOT_DIVIDED'],
    ['after the draft', drafted(), {}, handler, 'blocked DRAFT_SUBMITTED'],
    ['while leaders decide', disputed(), { reason: '空泛' }, handler, 'blocked DISPUTE_OPEN'],
  ])('is refused %s', (_what, story, wish, by, code) => {
    expect(refused(asking(story, wish, by))).toBe(code);
    expect(refusalOf(asking(story, wish, by)).message).toMatch(/\p{Script=Han}.*。$/u);
  });

  it.each(['handler-ldbz-1', 'head-ldbz', 'clerk', 'office'])('is for %s', (id) => {
    expect(asking(divided(), {}, actor(id))().data.n).toBe(2);
  });

  it('reaches items that were divided before units were asked here', () => {
    const story = opened(through(registered(), FIRST.slice(0, 3)), 'assign');
    const data = { section: 'ldbz', handler: 'handler-ldbz-1' };
    const command = { taskId: 'assign-1', outcome: 'done' as const, data };
    const old = told(story, completeTask(story.state, clerk, command, story.rules), clerk);
    expect(unitStatus(coUnitOf(old.state, UNION), old.rules.today)).toBe('missing');
    expect(refusalOf(draft(atDraft(old))).message).toContain('市总工会（尚未征求）');
    expect(asking(old)().data).toMatchObject({ n: 1, due: { due: '2026-04-16' } });
  });
});

describe('协办意见', () => {
  const answer =
    (story: Story, changes: object = {}, n = 1) =>
    () =>
      answerByLink(story.state, { unit: UNION, asking: n }, { ...AGREED, ...changes }, story.rules);

  it('is the unit’s, signed, and may be replaced: each version is kept', () => {
    const first = unitAnswered(divided(), OBJECTED);
    expect(statusOf(first)).toBe('objects');
    const second = unitAnswered(onDay(first, '2026-03-18'), { contact: '乔立群 5551101' });
    expect(statusOf(second)).toBe('answered');
    expect(unit(second).opinions).toEqual([
      expect.objectContaining({ version: 1, stance: 'object', on: '2026-03-16', by: UNION }),
      expect.objectContaining({
        version: 2,
        stance: 'agree',
        on: '2026-03-18',
        signer: { name: '乔立群', title: '副主席' },
        contact: '乔立群 5551101',
      }),
    ]);
    expect(second.events.at(-1)?.by.id).toBe(`unit:${UNION}`);
  });

  it('said once more changes nothing', () => {
    expect(answer(unitAnswered(divided()))()).toBeUndefined();
  });

  it.each<[string, object, string, string]>([
    ['no stance', { stance: '' }, 'invalid STANCE_UNKNOWN', 'stance'],
    ['no text', { text: '' }, 'invalid TEXT_MISSING', 'text'],
    ['an objection without basis', { stance: 'object' }, 'invalid BASIS_MISSING', 'basis'],
    ['nobody who signs', { signerName: '' }, 'invalid SIGNER_MISSING', 'signerName'],
    ['no post', { signerTitle: '' }, 'invalid SIGNER_MISSING', 'signerTitle'],
  ])('is refused with %s', (_what, changes, code, field) => {
    expect(refused(answer(divided(), changes))).toBe(code);
    expect(refusalOf(answer(divided(), changes)).field).toBe(field);
  });

  it('by an old link, after the draft, the decision or the end is too late', () => {
    const withdrawn = (() => {
      const { state, rules } = divided();
      const letters = [{ submitterId: 's1', on: '2026-03-16' }];
      return told(divided(), withdraw(state, clerk, letters, rules), clerk);
    })();
    for (const [story, why] of [
      [again(unitAnswered(divided())), 'revoked'],
      [drafted(), 'over'],
      [settled(), 'over'],
      [withdrawn, 'over'],
    ] as const) {
      expect(refused(answer(story))).toBe('gone LINK_OVER');
      expect(linkEnd(story.state, unit(story), 1)).toBe(why);
    }
    expect(linkEnd(divided().state, unit(divided()), 1)).toBeUndefined();
  });

  it('may be given again once the draft was sent back', () => {
    const back = completed(opened(drafted(), 'section-review'), 'section-review', 'return', {
      opinion: '请再与总工会商量',
    });
    expect(answer(back, { text: '同意，另增两处。' })()?.data.version).toBe(2);
  });

  const PAPER: NewPaperOpinion = {
    unit: UNION,
    ...AGREED,
    document: {
      title: '关于第012号建议的协办意见',
      number: '×工函〔2026〕7号',
      signedOn: '2026-03-13',
    },
  };
  const paper =
    (story: Story, changes: Partial<NewPaperOpinion> = {}, by = clerk) =>
    () =>
      answerOnPaper(story.state, by, { ...PAPER, ...changes }, story.rules);

  it('on paper counts as the unit’s; who entered it is on record', () => {
    const story = divided();
    const after = told(story, paper(story)(), clerk);
    expect(statusOf(after)).toBe('answered');
    expect(unit(after).opinions[0]).toMatchObject({ by: '许知微', paper: PAPER.document });
  });

  it.each<[string, Story, Partial<NewPaperOpinion>, ReturnType<typeof actor>, string]>([
    ['by the handler', divided(), {}, handler, 'forbidden FORBIDDEN'],
    ['of a stranger', divided(), { unit: '市民政局' }, clerk, 'notFound CO_UNIT_UNKNOWN'],
    ['before it was asked', registered(), {}, clerk, 'blocked NOT_ASKED'],
    ['after the draft', drafted(), {}, clerk, 'blocked DRAFT_SUBMITTED'],
    ['signed by nobody', divided(), { signerName: '' }, clerk, 'invalid SIGNER_MISSING'],
    [
      'of tomorrow',
      divided(),
      { document: { title: '函', signedOn: '2026-03-17' } },
      clerk,
      'invalid DATE_IN_FUTURE',
    ],
    [
      'older than the item',
      divided(),
      { document: { title: '函', signedOn: '2026-03-01' } },
      clerk,
      'invalid DATE_ORDER',
    ],
    [
      'of no day',
      divided(),
      { document: { title: '函', signedOn: '2026-02-30' } },
      clerk,
      'invalid IMPOSSIBLE_DATE',
    ],
  ])('on paper is refused %s', (_what, story, changes, by, code) => {
    expect(refused(paper(story, changes, by))).toBe(code);
  });
});

describe('拟稿', () => {
  it('waits until every unit has answered, and says who is late', () => {
    const waiting = atDraft(divided());
    const missing = refusalOf(draft(waiting));
    expect(missing.code).toBe('CO_OPINION_MISSING');
    expect(missing.message).toContain('市总工会（未答复，时限2026-04-16）');
    const late = refusalOf(draft(onDay(waiting, '2026-04-17')));
    expect(late.message).toContain('市总工会（逾期未答复');
    expect(draft(heard(waiting))().type).toBe('task.completed');
  });

  it('waits while one objects, until the leaders have decided', () => {
    expect(refused(draft(atDraft(objected())))).toBe('blocked CO_UNIT_OBJECTS');
    expect(refused(draft(atDraft(disputed())))).toBe('blocked CO_UNIT_OBJECTS');
    expect(draft(atDraft(settled()))().type).toBe('task.completed');
  });

  it('says how each opinion was taken up', () => {
    const ready = atDraft(heard(divided()));
    const unstated = refusalOf(draft(ready, { coOpinions: [] }));
    expect([unstated.code, unstated.field]).toEqual(['CO_OPINION_UNSTATED', 'data.coOpinions']);
    const strange = [...(draftA.coOpinions ?? []), { unit: '市民政局', text: '采纳' }];
    expect(refused(draft(ready, { coOpinions: strange }))).toBe('blocked CO_UNIT_UNKNOWN');
  });

  it('has nothing to wait for without co-units', () => {
    const alone = atDraft(divided(registered({ coUnits: [] })));
    expect(draft(alone, { coOpinions: undefined })().type).toBe('task.completed');
  });
});

describe('报请协调', () => {
  it('goes up to the leaders; their decision lifts the veto and keeps the opinion', () => {
    const after = settled();
    expect(statusOf(after)).toBe('answered');
    expect(unit(after).opinions.at(-1)?.stance).toBe('object');
    expect(unit(after).disputes).toEqual([
      {
        disputeId: 'dispute-1',
        asking: 1,
        matter: '驿站经费由谁出',
        on: '2026-03-16',
        by: '潘大海',
        ended: { how: 'settled', ...SETTLEMENT, on: '2026-03-16', by: '孟昭林' },
      },
    ]);
  });

  it('is for the sponsor or the director to decide, once', () => {
    const story = disputed();
    expect(settle(story, actor('director')).type).toBe('co-unit.settled');
    for (const id of ['deputy2', 'handler-ldbz-1', 'office', 'inspector1']) {
      expect(refused(() => settle(story, actor(id)))).toBe('forbidden FORBIDDEN');
    }
    expect(refused(() => settle(story, sponsor, 'dispute-9'))).toBe('notFound DISPUTE_NOT_FOUND');
    expect(refused(() => settle(settled()))).toBe('conflict DISPUTE_OVER');
  });

  it('is over when the unit agrees after all', () => {
    const agreed = unitAnswered(disputed());
    expect(statusOf(agreed)).toBe('answered');
    expect(unit(agreed).disputes[0]?.ended).toEqual({ how: 'withdrawn', on: '2026-03-16' });
    expect(refused(() => settle(agreed))).toBe('conflict DISPUTE_OVER');
  });

  it('a decision is about one asking: who is asked again can object again', () => {
    const story = again(settled());
    const after = unitAnswered(story, OBJECTED);
    expect(statusOf(after)).toBe('objects');
    expect(dispute(after).data.disputeId).toBe('dispute-2');
  });

  it('needs an objection, once, by those who work on the item', () => {
    expect(refused(() => dispute(divided()))).toBe('blocked NO_OBJECTION');
    expect(refused(() => dispute(heard(divided())))).toBe('blocked NO_OBJECTION');
    expect(refused(() => dispute(disputed()))).toBe('conflict DISPUTE_OPEN');
    expect(refused(() => dispute(objected(), actor('deputy1')))).toBe('forbidden FORBIDDEN');
    const strange = { unit: '市民政局', matter: '…' };
    const { state, rules } = objected();
    expect(refused(() => raiseDispute(state, handler, strange, rules))).toBe(
      'notFound CO_UNIT_UNKNOWN',
    );
    expect(refused(() => dispute(drafted()))).toBe('blocked DRAFT_SUBMITTED');
    expect(refused(() => dispute(handling()))).toBe('blocked NO_OBJECTION');
  });
});

describe('催协办意见', () => {
  const remind = (story: Story, today: string) => remindUnit(story.state, UNION, today);

  it('once from the warning date on, and once when it is overdue', () => {
    const story = divided();
    expect(remind(story, '2026-04-08')).toBeUndefined();
    const ahead = remind(story, '2026-04-09');
    expect(ahead?.data).toMatchObject({ kind: 'ahead', asking: 1, due: '2026-04-16' });
    const told1 = ahead ? told(story, ahead) : story;
    expect(remind(told1, '2026-04-16')).toBeUndefined();
    const late = remind(told1, '2026-04-17');
    expect(late?.data.kind).toBe('overdue');
    const told2 = late ? told(told1, late) : told1;
    expect(remind(told2, '2026-04-20')).toBeUndefined();
    expect(statusOf(told2, '2026-04-20')).toBe('overdue');
  });

  it('not who has answered, nor when it is over, nor a stranger', () => {
    expect(remind(heard(divided()), '2026-04-17')).toBeUndefined();
    expect(remind(drafted(), '2026-04-17')).toBeUndefined();
    expect(remindUnit(divided().state, '市民政局', '2026-04-17')).toBeUndefined();
  });

  it('anew after 重提, which has a date of its own', () => {
    const story = again(unitAnswered(divided()));
    expect(remind(story, '2026-03-24')?.data).toMatchObject({ asking: 2, due: '2026-03-23' });
  });
});
