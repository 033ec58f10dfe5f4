import { describe, expect, it } from 'vitest';
import {
  confirmPaperForm,
  enterPaperForm,
  mustCollect,
  type NewPaperForm,
  rejectPaperForm,
} from '../../../functions/domain/decide/paperForms.ts';
import { closeConsultation, rate } from '../../../functions/domain/decide/rate.ts';
import { remindConsultation } from '../../../functions/domain/decide/remindConsultation.ts';
import { itemRows } from '../../../functions/store/views/itemRows.ts';
import { consulting, rated } from '../../support/acting.ts';
import {
  actor,
  directory,
  onDay,
  registered,
  type Story,
  taskOf,
  told,
} from '../../support/given.ts';
import { kept, secondAt, tracked } from '../../support/promising.ts';
import { refusalOf, refused } from '../../support/refusing.ts';

const [one, two] = [actor('collector-npc'), actor('collector-npc-2')];
const scan = {
  ...{ fileName: '征询意见表-程嘉树.pdf', sha256: 'a'.repeat(64), size: 182_044 },
  type: 'application/pdf' as const,
};
const story = consulting();
const form = (changes: Partial<NewPaperForm> = {}): NewPaperForm => ({
  ...{ submitterId: 's2', attitude: '满意', result: '满意', on: '2026-03-16', scan },
  ...changes,
});
const enter = (changes: Partial<NewPaperForm> = {}, from: Story = story) =>
  enterPaperForm(from.state, form(changes), from.rules);
const entered = (changes: Partial<NewPaperForm> = {}, from: Story = story): Story =>
  told(from, enter(changes, from), one);
const confirm = (from: Story, by = two, formId = 'form-1') =>
  confirmPaperForm(from.state, by, formId);
const confirmed = (from: Story): Story => told(from, confirm(from), two);
const reject = (from: Story, by = two) =>
  rejectPaperForm(from.state, by, 'form-1', '结果一栏勾的是基本满意', from.rules);

describe('谁可以录入', () => {
  const reach =
    (id: string, of: Story = story) =>
    () =>
      mustCollect(actor(id), of.state, of.state.itemId, of.rules.profile);

  it('the people of the collecting body, and nobody of the bureau', () => {
    expect(reach('collector-npc')()).toBe(story.state);
    for (const { id, rank } of directory.people.filter((person) => person.rank !== 'outside')) {
      expect([id, rank, refused(reach(id))]).toEqual([
        id,
        rank,
        expect.stringMatching(/forbidden RATING_IS_THE_DEPUTYS|notFound NOT_FOUND/),
      ]);
    }
    expect(refused(reach('director'))).toBe('forbidden RATING_IS_THE_DEPUTYS');
    expect(refused(reach('handler-ldbz-1'))).toBe('forbidden RATING_IS_THE_DEPUTYS');
    expect(refused(reach('auditor'))).toBe('forbidden RATING_IS_THE_DEPUTYS');
  });

  it('not the other collecting body, which does not learn of the item', () => {
    expect(refused(reach('collector-cppcc'))).toBe('notFound NOT_FOUND');
    expect(reach('collector-cppcc', registered({ kind: 'proposal' }))()).toBeDefined();
  });

  it('not somebody who works in a section of the bureau, whatever the token says', () => {
    const both = { ...one, section: 'ldbz' };
    const { profile } = story.rules;
    expect(refused(() => mustCollect(both, story.state, 'x', profile))).toBe(
      'forbidden RATING_IS_THE_DEPUTYS',
    );
  });
});

describe('录入', () => {
  it('waits for another person, and is no rating yet', () => {
    const { state } = entered();
    expect(state.ratings).toEqual([]);
    expect(state.paperForms).toMatchObject([
      {
        ...{ formId: 'form-1', submitterId: 's2', round: 1, status: 'waiting', scan },
        enteredBy: { id: 'collector-npc', name: '楼雅文' },
        words: { attitude: '满意', result: '满意', on: '2026-03-16', satisfied: true },
        confirmBy: '2026-03-23',
      },
    ]);
  });

  it('keeps the rules of the form: grades, reason, date', () => {
    expect(refused(() => enter({ result: '非常满意' }))).toBe('invalid GRADE_UNKNOWN');
    expect(refused(() => enter({ result: '不满意' }))).toBe('invalid REASON_MISSING');
    expect(refused(() => enter({ on: '2026-03-15' }))).toBe('invalid FORM_DATE_INVALID');
    expect(refused(() => enter({ on: '2026-03-17' }))).toBe('invalid FORM_DATE_INVALID');
    expect(refused(() => enter({ on: '2026-02-30' }))).toBe('invalid IMPOSSIBLE_DATE');
    expect(refused(() => enter({ submitterId: 's9' }))).toBe('invalid SUBMITTER_UNKNOWN');
  });

  it('does not replace a rating, nor a form that waits', () => {
    expect(refused(() => enter({}, rated(story, 's2')))).toBe('conflict ALREADY_RATED');
    const refusal = refusalOf(() => enter({}, entered()));
    expect([refusal.code, refusal.message]).toEqual([
      'FORM_WAITING',
      '这份征询意见表已由楼雅文录入，等待另一人核对。',
    ]);
  });

  it('is over with the window', () => {
    expect(refused(() => enter({}, registered()))).toBe('conflict CONSULTATION_OVER');
    expect(refused(() => enter({}, onDay(story, '2026-04-15')))).toBe('conflict CONSULTATION_OVER');
    expect(enter({}, onDay(story, '2026-04-14')).data.enteredOn).toBe('2026-04-14');
  });
});

describe('核对', () => {
  it('by another makes it the deputy’s rating, and ends the asking when it is the last', () => {
    const both = confirmed(entered({ result: '基本满意' }, rated(story, 's1')));
    expect(both.state.ratings.at(-1)).toEqual({
      ...{ submitterId: 's2', round: 1, attitude: '满意', result: '基本满意' },
      ...{ on: '2026-03-16', satisfied: true },
      paper: { formId: 'form-1', enteredBy: '楼雅文', confirmedBy: '穆春晖' },
    });
    expect(both.state.paperForms?.[0]?.status).toBe('confirmed');
    expect(taskOf(both, 'consult')).toMatchObject({ status: 'done', outcome: 'satisfied' });
  });

  it('不满意 on paper is 不满意', () => {
    const unhappy = entered({ result: '不满意', reason: '驿站没有建' }, rated(story, 's1'));
    expect(taskOf(confirmed(unhappy), 'consult').outcome).toBe('unsatisfied');
  });

  it('is not for the one who entered it', () => {
    expect(refused(() => confirm(entered(), one))).toBe('forbidden SAME_PERSON');
    expect(refused(() => reject(entered(), one))).toBe('forbidden SAME_PERSON');
  });

  it('is done once', () => {
    const done = confirmed(entered());
    expect(refused(() => confirm(done))).toBe('conflict FORM_SETTLED');
    expect(refused(() => reject(done))).toBe('conflict FORM_SETTLED');
    expect(refused(() => confirm(entered(), two, 'form-9'))).toBe('notFound FORM_NOT_FOUND');
  });

  it('the reverse: a rating by link cannot replace the paper', () => {
    const done = confirmed(entered());
    const link = () => rate(done.state, 's2', 1, { attitude: '满意', result: '满意' }, done.rules);
    expect(refused(link)).toBe('gone ALREADY_RATED');
  });

  it('the deputy’s own link goes before a form that only waits', () => {
    const own = rated(entered(), 's2');
    expect(own.state.paperForms?.[0]?.status).toBe('superseded');
    const refusal = refusalOf(() => confirm(own));
    expect([refusal.code, refusal.message]).toEqual([
      'FORM_SETTLED',
      '本人已用链接作出评价，这份纸质表不再采用。',
    ]);
  });

  it('不符 is rejected with a reason, and may be entered again', () => {
    const back = told(entered(), reject(entered()), two);
    expect(back.state.paperForms?.[0]).toMatchObject({
      status: 'rejected',
      rejected: { by: '穆春晖', reason: '结果一栏勾的是基本满意', on: '2026-03-16' },
    });
    expect(enter({}, back).data.formId).toBe('form-2');
    expect(back.state.ratings).toEqual([]);
  });

  it('is not of an asking that is over', () => {
    const closing = closeConsultation(entered().state, '2026-04-15');
    if (!closing) throw new Error('not closed');
    expect(refused(() => confirm(told(entered(), closing)))).toBe('conflict CONSULTATION_OVER');
  });
});

describe('the window', () => {
  const late = entered({}, onDay(story, '2026-04-14'));

  it('waits for the second person, as long as the profile says and no longer', () => {
    expect(late.state.paperForms?.[0]?.confirmBy).toBe('2026-04-21');
    expect(closeConsultation(late.state, '2026-04-15')).toBeUndefined();
    expect(closeConsultation(late.state, '2026-04-21')).toBeUndefined();
    expect(closeConsultation(late.state, '2026-04-22')?.data.unreturned).toEqual(['s1', 's2']);
    const done = confirmed(onDay(late, '2026-04-20'));
    expect(closeConsultation(done.state, '2026-04-20')?.data.unreturned).toEqual(['s1']);
  });

  it('is looked at once more on the last day for comparing', () => {
    const days = (story: Story) =>
      itemRows(story.state).filter(({ pk, sk }) => /^DUE#/.test(String(pk)) && /Return$/.test(sk));
    const due = days(late).map(({ pk }) => String(pk).slice(4, 14));
    expect(due).toEqual(['2026-04-14', '2026-04-21']);
    expect(days(confirmed(onDay(late, '2026-04-20')))).toHaveLength(2);
    expect(days(entered())).toHaveLength(1);
  });

  it('reminds nobody whose form came in', () => {
    const { state, rules } = entered();
    const body = remindConsultation(state, undefined, { ...rules, today: '2026-04-07' });
    expect(body?.data.submitters).toEqual(['s1']);
  });
});

describe('再次答复', () => {
  it('has forms on paper of its own', () => {
    const asked = secondAt('second-consult', kept(tracked()));
    const waiting = entered({ side: 'promise-1', submitterId: 's1' }, asked);
    const event = confirm(waiting);
    expect(event).toMatchObject({
      type: 'promise.rated',
      data: { promiseId: 'promise-1', side: 'promise-1', paper: { confirmedBy: '穆春晖' } },
    });
    const done = told(waiting, event, two);
    expect(done.state.paperForms?.[0]?.status).toBe('confirmed');
    expect(done.state.ratings).toHaveLength(2);
    expect(refused(() => enter({ submitterId: 's1' }, asked))).toBe('conflict CONSULTATION_OVER');
  });
});

describe('the collecting body’s list', () => {
  it('shows who has returned the form and what waits, without a word of contact', () => {
    const { state } = entered({}, rated(story, 's1'));
    const [row] = itemRows(state).filter(({ pk }) => pk === 'CONSULTATIONS#suggestion');
    expect(row?.consultation).toMatchObject({
      ...{ itemId: 'npc-2026-012', number: '012', due: '2026-04-14' },
      submitters: [
        { id: 's1', name: '林若溪', returned: true },
        { id: 's2', name: '程嘉树', returned: false },
      ],
      waiting: [{ formId: 'form-1', submitterId: 's2' }],
    });
    expect(JSON.stringify(row)).not.toMatch(/daibiao|139000/);
    expect(itemRows(confirmed(entered({}, rated(story, 's1'))).state)).not.toContainEqual(
      expect.objectContaining({ pk: 'CONSULTATIONS#suggestion' }),
    );
  });
});
