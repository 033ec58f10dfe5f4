import { describe, expect, it } from 'vitest';
import { computeDeadline } from '../../../functions/domain/deadline/computeDeadline.ts';
import {
  classOf,
  clock,
  copiesFor,
  createsPromise,
  documentNumber,
  gradeOf,
  kindOf,
  officeName,
  type Profile,
  paperTitle,
  signOffFor,
  tierOf,
} from '../../../functions/domain/profile/profile.ts';
import { shipped } from '../calendar/years.ts';
import { chongqing, shandong, sichuan } from './profiles.ts';

const item = { session: '市十八届人大四次会议', number: '012', title: '关于完善社保的建议' };

describe('the default profile', () => {
  it('has the clocks of the province (domain.md §8)', () => {
    expect(clock(shandong, 'reply')).toMatchObject({
      anchor: 'assigned',
      n: 3,
      unit: 'month',
      roll: true,
    });
    expect(clock(shandong, 'extension')).toMatchObject({ anchor: 'assigned', n: 6, unit: 'month' });
    expect(clock(shandong, 'return')).toMatchObject({ anchor: 'received', n: 5, unit: 'day' });
    expect(clock(shandong, 'coOpinion')).toMatchObject({ n: 1, unit: 'month' });
    expect(clock(shandong, 'reReply')).toMatchObject({
      anchor: 'dissatisfied',
      n: 1,
      unit: 'month',
    });
  });

  it('marks what no source states as its own choice', () => {
    expect(clock(shandong, 'ratingReturn')).toMatchObject({ n: 20, unit: 'workingDay' });
    expect(clock(shandong, 'ratingReturn').source).toContain('profile choice; cf. 重庆 20 工作日');
  });

  it('asks classes by flag, not by letter', () => {
    expect(shandong.classes.map((rule) => createsPromise(shandong, rule.letter))).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(classOf(shandong, 'C')).toMatchObject({ needsReason: true, reviewYearly: true });
    expect(classOf(shandong, 'E')).toBeUndefined();
    expect(createsPromise(shandong, 'E')).toBe(false);
  });

  it('knows grades, tiers, kinds and offices', () => {
    expect(gradeOf(shandong, '基本满意')).toMatchObject({ satisfied: true, fullySatisfied: false });
    expect(gradeOf(shandong, '不满意')).toMatchObject({ satisfied: false, needsReason: true });
    expect(gradeOf(shandong, '很好')).toBeUndefined();
    expect(tierOf(shandong, 'key')?.sponsor).toBe('director');
    expect(tierOf(shandong, 'none')).toBeUndefined();
    expect(kindOf(shandong, 'proposal')).toMatchObject({
      code: 'cppcc',
      name: '提案',
      author: '委员',
    });
    expect(officeName(shandong, 'government')).toBe('×市人民政府办公室');
  });

  it('writes numbers, titles and copies', () => {
    const claimed = { year: 2026, n: 12 };
    expect(documentNumber(shandong, 'suggestion', 'reply', claimed)).toBe('×人社建字〔2026〕12号');
    expect(documentNumber(shandong, 'proposal', 'co', claimed)).toBe('×人社提协字〔2026〕12号');
    expect(paperTitle(shandong, 'suggestion', 'reply', item)).toBe(
      '对市十八届人大四次会议第012号建议的答复',
    );
    expect(paperTitle(shandong, 'suggestion', 'co', item)).toContain('协办意见');
    expect(copiesFor(shandong, 'proposal')).toEqual([
      { office: 'cppccProposals', name: '政协×市委员会提案委员会', copies: 2 },
      { office: 'supervision', name: '×市人民政府办公室督查室', copies: 1 },
    ]);
  });

  it('gives rules from which a deadline can be computed', () => {
    const anchors = { assigned: '2026-03-20', received: '2026-02-10' };
    const due = (name: 'reply' | 'return') =>
      computeDeadline(clock(shandong, name, 'suggestion'), anchors, shipped);
    expect(due('reply')).toMatchObject({ due: '2026-06-22', warn: '2026-06-05' });
    expect(due('return').due).toBe('2026-02-24');
    expect(due('return').explanation.rule).not.toHaveProperty('source');
  });
});

describe('the same questions elsewhere', () => {
  it('Chongqing: no letters, working days from 交办, two months to answer again', () => {
    expect(clock(chongqing, 'return')).toMatchObject({
      anchor: 'assigned',
      n: 10,
      unit: 'workingDay',
    });
    expect(clock(chongqing, 'coOpinion')).toMatchObject({ n: 30, unit: 'workingDay' });
    expect(clock(chongqing, 'reReply')).toMatchObject({ n: 2, unit: 'month' });
    expect(chongqing.letter.mark.shown).toBe(false);
    expect(createsPromise(chongqing, '二')).toBe(true);
    expect(chongqing.rounds.promiseMail).toMatchObject({ from: '10-01', to: '12-31' });
    expect(shandong.rounds.promiseMail).toBeUndefined();
  });

  it('Sichuan: five months for proposals of a session, three between sessions', () => {
    expect(clock(sichuan, 'reply', 'proposal')).toMatchObject({ anchor: 'received', n: 5 });
    expect(clock(sichuan, 'reply', 'proposal', true)).toMatchObject({ n: 3 });
    expect(clock(sichuan, 'reply', 'suggestion')).toMatchObject({ n: 3 });
    expect(clock(sichuan, 'reply')).toMatchObject({ n: 3 });
    expect(clock(sichuan, 'reply', 'proposal')).not.toHaveProperty('when');
  });

  it('Sichuan: two classes of promise, another word for the co-handler', () => {
    expect(
      sichuan.classes.filter((rule) => rule.createsPromise).map((rule) => rule.letter),
    ).toEqual(['B', 'C']);
    expect(sichuan.words.co).toBe('会办');
    expect(paperTitle(sichuan, 'suggestion', 'co', item)).toContain('会办意见');
  });

  it('sign-off differs by place and by key item', () => {
    expect(signOffFor(shandong, { kind: 'suggestion' })).toMatchObject({
      sign: 'director',
      partyGroup: true,
    });
    expect(signOffFor(sichuan, {})).toMatchObject({ sign: 'deputy-director', partyGroup: false });
    expect(signOffFor(sichuan, { keyItem: true })).toEqual({
      review: ['section-head', 'office-head', 'deputy-director'],
      sign: 'director',
      partyGroup: true,
      superiorCheck: false,
    });
  });

  it('sign-off differs by what the reply says', () => {
    const signer = (occasion: Parameters<typeof signOffFor>[1]) =>
      signOffFor(sichuan, occasion).sign;
    expect(signer({ involves: [] })).toBe('deputy-director');
    expect(signer({ involves: ['money'] })).toBe('director');
    const source = '测试';
    const withExcept = (when: object): Profile => ({
      ...sichuan,
      signOff: { ...sichuan.signOff, except: [{ when, sign: 'director' as const, source }] },
    });
    const cases: [object, object, object][] = [
      [{ classes: ['B', 'C'] }, { class: 'B' }, { class: 'A' }],
      [{ promise: true }, { promise: true }, {}],
      [{ involves: ['project'] }, { involves: ['money', 'project'] }, { involves: ['money'] }],
      [{ classes: ['B'], keyItem: true }, { class: 'B', keyItem: true }, { class: 'B' }],
    ];
    for (const [when, fitting, other] of cases) {
      expect([
        signOffFor(withExcept(when), fitting).sign,
        signOffFor(withExcept(when), other).sign,
      ]).toEqual(['director', 'deputy-director']);
    }
  });

  it('a key motion is put to the superior in Shandong, nothing else', () => {
    const asks = (occasion: Parameters<typeof signOffFor>[1]) =>
      signOffFor(shandong, occasion).superiorCheck;
    expect(asks({ kind: 'motion', keyItem: true })).toBe(true);
    expect(asks({ kind: 'motion' })).toBe(false);
    expect(asks({ kind: 'suggestion', keyItem: true })).toBe(false);
    expect(asks({ kind: 'motion', keyItem: true, part: 'co' })).toBe(false);
  });
});
