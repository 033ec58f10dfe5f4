import { describe, expect, it } from 'vitest';
import { register } from '../../../functions/domain/decide/register.ts';
import { motionKeyOf, type NewItem, SUBMITTER_KINDS } from '../../../functions/domain/item.ts';
import { newItem, registered, rulesOn, TODAY } from '../../support/given.ts';
import { refusalOf, refused } from '../../support/refusing.ts';

const given = (changes: Partial<NewItem> = {}) => register(newItem(changes), rulesOn());

describe('a motion', () => {
  const of = (changes: Partial<NewItem>) =>
    motionKeyOf(newItem({ kind: 'motion', motionNumber: '006', ...changes }));
  const { session } = newItem();

  it('is the same whatever number and time its suggestion has', () => {
    expect(of({ number: '555' })).toBe(of({}));
    expect(of({ session: { ...session, recess: true } })).toBe(of({}));
  });

  it('is another one in another meeting, term, level or under another number', () => {
    const others = [
      of({ motionNumber: '007' }),
      of({ level: 'province' }),
      of({ session: { ...session, meeting: 5 } }),
      of({ session: { ...session, term: 19 } }),
    ];
    expect(new Set([of({}), ...others]).size).toBe(5);
    expect(motionKeyOf(newItem())).toBeUndefined();
  });
});

describe('逐件登记', () => {
  it('is the first event of the item, with profile and explained deadline', () => {
    const { type, data } = given();
    expect(type).toBe('item.registered');
    expect(data).toMatchObject({
      itemId: 'npc-2026-012',
      profile: { id: 'shandong', version: '2026-1' },
      replyDeadline: { due: '2026-06-02', provisional: false },
    });
    expect(data.item).toEqual(newItem());
    expect(data.replyDeadline.explanation).toMatchObject({
      anchor: { name: 'assigned', word: '交办之日', date: '2026-03-02' },
      rule: { n: 3, unit: 'month', roll: true },
      raw: '2026-06-02',
    });
    expect(data.replyDeadline.explanation.sentence).toMatch(/交办之日.*2026年6月2日|2026-06-02/);
  });

  it('takes the date that the assigning office fixed, where it is earlier', () => {
    const { due, explanation } = given({ replyBy: '2026-05-29' }).data.replyDeadline;
    expect(due).toBe('2026-05-29');
    expect(explanation.fixed).toMatchObject({ word: '交办单规定的时限', applied: true });
  });

  it('keeps the lawful date where the fixed one is later', () => {
    const { due, explanation } = given({ replyBy: '2026-09-30' }).data.replyDeadline;
    expect(due).toBe('2026-06-02');
    expect(explanation.fixed?.applied).toBe(false);
  });

  it('keeps the batch it came with', () => {
    expect(register(newItem(), rulesOn(), 'abc').data.batchId).toBe('abc');
    expect(given().data).not.toHaveProperty('batchId');
  });

  it.each<[Partial<NewItem>, string]>([
    [{}, 'npc-2026-012'],
    [{ kind: 'motion', motionNumber: '006' }, 'motion-2026-012'],
    [{ kind: 'proposal' }, 'cppcc-2026-012'],
    [{ level: 'province' }, 'pnpc-2026-012'],
    [{ session: { ...newItem().session, recess: true } }, 'npc-2026-x012'],
  ])('names the item by kind, level, year and number: %o', (changes, itemId) => {
    expect(given(changes).data.itemId).toBe(itemId);
  });

  it.each<[string, Partial<NewItem>, string, string]>([
    ['no such day', { assignedOn: '2026-02-30' }, 'IMPOSSIBLE_DATE', 'assignedOn'],
    ['no such receipt', { receivedOn: '2026-13-01' }, 'IMPOSSIBLE_DATE', 'receivedOn'],
    ['no such due date', { replyBy: '2026-06-31' }, 'IMPOSSIBLE_DATE', 'replyBy'],
    [
      'assigned tomorrow',
      { assignedOn: '2026-03-17', receivedOn: '2026-03-17' },
      'DATE_IN_FUTURE',
      'assignedOn',
    ],
    ['received tomorrow', { receivedOn: '2026-03-17' }, 'DATE_IN_FUTURE', 'receivedOn'],
    ['received before assigned', { receivedOn: '2026-03-01' }, 'DATE_ORDER', 'receivedOn'],
    ['due before assigned', { replyBy: '2026-03-01' }, 'DATE_ORDER', 'replyBy'],
    [
      'a year without calendar',
      { assignedOn: '2019-03-01', receivedOn: '2019-03-01' },
      'NO_CALENDAR',
      'assignedOn',
    ],
    ['协办 without 主办单位', { part: 'co' }, 'LEAD_UNIT_MISSING', 'leadUnit'],
    ['独办 with 协办单位', { part: 'sole' }, 'SOLE_WITH_UNITS', 'coUnits'],
    ['分办 without the others', { part: 'split' }, 'OTHER_UNITS_MISSING', 'otherUnits'],
    ['others of 主办', { otherUnits: ['市民政局'] }, 'OTHER_UNITS_UNWANTED', 'otherUnits'],
    ['a motion without its number', { kind: 'motion' }, 'MOTION_NUMBER_MISSING', 'motionNumber'],
    [
      'a motion number of a suggestion',
      { motionNumber: '006' },
      'MOTION_NUMBER_UNWANTED',
      'motionNumber',
    ],
    ['a marked title', { title: '关于甲事的建议（秘密）' }, 'STATE_SECRET', 'title'],
    ['a marked text', { content: '机密★3年\n甲事如下' }, 'STATE_SECRET', 'content'],
    ['a marked demand', { demands: ['甲事', '乙事【绝密】'] }, 'STATE_SECRET', 'demands'],
    ['a marked remark', { remark: '秘密★1年' }, 'STATE_SECRET', 'remark'],
    [
      'nobody leads',
      { submitters: newItem().submitters.map((one) => ({ ...one, lead: false })) },
      'LEAD_MISSING',
      'submitters',
    ],
    [
      'two with one id',
      { submitters: newItem().submitters.map((one) => ({ ...one, id: 's1' })) },
      'ID_DOUBLED',
      'submitters',
    ],
  ])('refuses %s', (_what, changes, code, field) => {
    const refusal = refusalOf(() => given(changes));
    expect([refusal.kind, refusal.code, refusal.field]).toEqual(['invalid', code, field]);
    expect(refusal.message).toMatch(/^[^a-z]*\p{Script=Han}.*。$/u);
  });

  it('takes a 协办 item that names the lead unit', () => {
    expect(given({ part: 'co', leadUnit: '市民政局' }).data.item.leadUnit).toBe('市民政局');
    expect(refused(() => given({ part: 'co', leadUnit: '' }))).toBe('invalid LEAD_UNIT_MISSING');
  });

  it('gives a 协办 item the clock of its opinion, or the date that was fixed for it if earlier', () => {
    const co = (changes: Partial<NewItem> = {}) =>
      given({ part: 'co', leadUnit: '市民政局', ...changes }).data.replyDeadline;
    expect(co()).toMatchObject({ due: '2026-04-02', provisional: false });
    expect(co().explanation).toMatchObject({
      anchor: { name: 'assigned', date: '2026-03-02' },
      rule: { n: 1, unit: 'month' },
    });
    expect(co().warn < co().due).toBe(true);
    expect(co({ replyBy: '2026-03-27' }).due).toBe('2026-03-27');
    expect(co({ replyBy: '2026-05-30' }).due).toBe('2026-04-02');
  });

  it('never repeats what is marked, and takes 商业秘密 for none', () => {
    const { message } = refusalOf(() => given({ title: '关于甲事的建议（秘密）' }));
    expect(message).not.toContain('甲事');
    expect(given({ title: '关于保护商业秘密的建议' }).type).toBe('item.registered');
  });

  it('takes 分办 with the other units, 独办 without any, and every kind of those who propose', () => {
    expect(given({ part: 'split', otherUnits: ['市民政局'] }).data.item.otherUnits).toEqual([
      '市民政局',
    ]);
    expect(given({ part: 'sole', coUnits: [] }).data.item.part).toBe('sole');
    for (const kind of SUBMITTER_KINDS) {
      const submitters = [{ id: 's1', name: '民建市委', kind, lead: true }];
      expect(given({ kind: 'proposal', submitters }).data.item.submitters[0]?.kind).toBe(kind);
    }
  });

  it('gives birth to a state that waits for its route', () => {
    expect(registered().state).toMatchObject({
      version: 1,
      stage: 'registered',
      round: 1,
      attempt: 1,
      tasks: [],
      changedAt: `${TODAY}T01:00:00.000Z`,
    });
  });
});
