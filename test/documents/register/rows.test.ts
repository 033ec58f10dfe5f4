import { describe, expect, it } from 'vitest';
import { readAssignmentList } from '../../../functions/documents/assignmentList/readAssignmentList.ts';
import { registerReader } from '../../../functions/documents/register/readRegister.ts';
import type { Directory } from '../../../functions/domain/roles.ts';
import { registerCsv } from '../../fixtures/imports/registerRow.ts';
import { directory, rulesOn } from '../../support/given.ts';

async function read(changes: Record<string, string>, rules = rulesOn()) {
  const bytes = registerCsv([changes]);
  const { rows } = await readAssignmentList(bytes, {
    today: rules.today,
    bureau: ['市人社局'],
    register: registerReader(rules),
  });
  return rows[0];
}

const told = async (changes: Record<string, string>) =>
  (await read(changes))?.problems.map(({ code, field, message }) => [code, field, message]);

const pastOf = async (changes: Record<string, string>) => (await read(changes))?.halfWay?.past;

describe('where an item stands', () => {
  it.each([
    ['在办', '主办', 'investigate'],
    ['在办', '协办', 'co-draft'],
    ['拟稿', '协办', 'co-draft'],
    ['拟稿', '主办', 'draft'],
    ['办公室 核稿', '主办', 'office-review'],
    ['党组会研究', '主办', 'party-group'],
  ])('%s of %s is %s', async (当前环节, 办理类型, step) => {
    const 主办单位 = 办理类型 === '协办' ? '市民政局' : '';
    expect((await read({ 当前环节, 办理类型, 主办单位 }))?.halfWay?.resumeAt).toBe(step);
  });

  it('is told by a word of the place, which is data', async () => {
    const rules = rulesOn();
    const imports = { headerWords: {}, stepWords: { sign: ['呈签'] }, source: '本局' };
    const profile = { ...rules.profile, imports };
    expect(await told({ 当前环节: '呈签' })).toMatchObject([['UNKNOWN_VALUE', 'step', /./]]);
    const row = await read({ 当前环节: '呈签' }, { ...rules, profile });
    expect(row?.halfWay?.resumeAt).toBe('sign');
  });
});

describe('cells that cannot be taken', () => {
  it.each<[Record<string, string>, string, string, RegExp]>([
    [{ 当前环节: '' }, 'MISSING_VALUE', 'step', /现在办到哪一步/],
    [{ 当前环节: '归档' }, 'UNKNOWN_VALUE', 'step', /不必接着办/],
    [{ 办理轮次: '第十二轮' }, 'UNKNOWN_VALUE', 'round', /1到9/],
    [{ 承办科室: '' }, 'MISSING_VALUE', 'sections', /承办科室/],
    [{ 承办科室: '综合科' }, 'UNKNOWN_VALUE', 'sections', /劳动保障科/],
    [{ 拟办意见: '' }, 'MISSING_VALUE', 'opinion', /拟办意见/],
    [{ 签批: '' }, 'MISSING_VALUE', 'sponsor', /分管领导/],
    [{ 签批: '王不在' }, 'UNKNOWN_VALUE', 'sponsor', /通讯录里没有/],
    [{ 承办人: '' }, 'MISSING_VALUE', 'handler', /一名承办人/],
    [{ 承办人: '潘大海、史晓棠' }, 'UNKNOWN_VALUE', 'handler', /只写一位/],
    [{ 分类管理: '四档' }, 'UNKNOWN_VALUE', 'tier', /能及时改进解决/],
    [{ 办前调查日期: '2026-02-30' }, 'IMPOSSIBLE_DATE', 'beforeOn', /真实的日期/],
    [{ 面复日期: '3月' }, 'UNREADABLE_DATE', 'faceOn', /哪一天/],
    [{ 面复日期: '2026-03-04', 面复方式: '托梦' }, 'UNKNOWN_VALUE', 'faceWay', /走访/],
    [
      { 面复日期: '2026-03-04', 面复方式: '走访', 面复人员: '王不在' },
      'UNKNOWN_VALUE',
      'faceBy',
      /没有“王不在”/,
    ],
    [{ 答复内容: '已办' }, 'MISSING_VALUE', 'class', /类别/],
    [{ 办理结果: 'A' }, 'MISSING_VALUE', 'reply', /答复内容/],
    [{ 办理结果: 'Z', 答复内容: '已办' }, 'UNKNOWN_VALUE', 'class', /A（/],
    [{ 承诺责任人: '潘大海', 承诺期限: '2026-09-30' }, 'MISSING_VALUE', 'promise', /承诺什么/],
    [
      { 办理结果: 'B', 答复内容: '分步', 承诺: '建站', 承诺期限: '2026-09-30' },
      'MISSING_VALUE',
      'promiseOwner',
      /责任人/,
    ],
    [
      { 办理结果: 'B', 答复内容: '分步', 承诺: '建站', 承诺责任人: '潘大海' },
      'MISSING_VALUE',
      'promiseDue',
      /完成日期/,
    ],
    [{ 办复日期: '2026-03-05' }, 'MISSING_VALUE', 'deliveryWay', /怎样送达/],
    [{ 办复日期: '2026-03-05', 送达方式: '飞鸽' }, 'UNKNOWN_VALUE', 'deliveryWay', /当面/],
    [{ 满意度: '还行' }, 'UNKNOWN_VALUE', 'result', /基本满意/],
    [{ 满意度: '不满意' }, 'MISSING_VALUE', 'ratedOn', /评价日期/],
    [{ 整改期限: '2026-05-01' }, 'MISSING_VALUE', 'correction', /整改什么/],
    [{ 整改要求: '补建' }, 'MISSING_VALUE', 'correctionUntil', /期限/],
    [{ 答复内容: '长'.repeat(20_001), 办理结果: 'A' }, 'TOO_LONG', 'reply', /20000/],
  ])('%j', async (changes, code, field, says) => {
    expect(await told(changes)).toEqual([[code, field, expect.stringMatching(says)]]);
  });

  it('a name that two people have is not guessed, but where the section says which', async () => {
    const [first] = directory.people.filter(({ id }) => id === 'handler-jycj-1');
    const people = [...directory.people, { ...first, id: 'twin', name: '潘大海' }];
    const rules = { ...rulesOn(), directory: { ...directory, people } as Directory };
    const own = await read({}, rules);
    expect(own?.halfWay?.past.division?.handler).toBe('handler-ldbz-1');
    const both = await read({ 承诺: '建站', 承诺责任人: '潘大海', 承诺期限: '2026-09-30' }, rules);
    expect(both?.problems).toMatchObject([{ field: 'promiseOwner', code: 'UNKNOWN_VALUE' }]);
  });
});

describe('what a row knows', () => {
  it('a meeting needs who was there and how; a date alone is kept and said', async () => {
    const met = {
      办中沟通日期: '2026-03-04',
      办中沟通方式: '电话',
      办中参加人员: '潘大海、曹振邦科长',
    };
    expect((await pastOf(met))?.contacts).toEqual([
      {
        stage: 'during',
        on: '2026-03-04',
        way: 'phone',
        present: ['handler-ldbz-1', 'head-ldbz'],
        submitters: ['s1'],
      },
    ]);
    const row = await read({
      办中沟通日期: '2026-03-04',
      当前环节: '科室审核',
      办理结果: 'A',
      答复内容: '已办',
    });
    expect(row?.halfWay).toMatchObject({
      past: { reply: { class: 'A', body: '已办' } },
      unknown: ['办前调查日期', '分类管理', '办中沟通日期'],
      notes: [expect.stringMatching(/^办中沟通日期：2026-03-04（台账没有方式、我方参加人员/)],
    });
    expect(row?.halfWay?.past.contacts).toBeUndefined();
  });

  it('the first meeting needs the three things that were learnt', async () => {
    const met = { 办前调查日期: '2026-03-03', 办前沟通方式: '座谈会', 办前参加人员: '潘大海' };
    expect((await pastOf(met))?.contacts).toBeUndefined();
    const learnt = { 背景及原因: '@外卖员多', 真实情况: '+驿站少', 希望取得的效果: '-多建' };
    expect((await pastOf({ ...met, ...learnt }))?.contacts?.[0]).toMatchObject({
      stage: 'before',
      way: 'forum',
      background: '@外卖员多',
      situation: '+驿站少',
      hopedEffect: '-多建',
    });
  });

  it('the whole reply answers a single demand; several are answered each', async () => {
    const reply = { 办理结果: 'A', 答复内容: '已建成' };
    expect((await pastOf({ ...reply, 诉求: '建驿站' }))?.reply?.answers).toEqual([
      { demand: 1, answer: '已建成' },
    ]);
    const two = { ...reply, 诉求: '1.建驿站\n2.降费', 逐条答复: '1.已建\n2.已降' };
    expect((await pastOf(two))?.reply?.answers).toEqual([
      { demand: 1, answer: '已建' },
      { demand: 2, answer: '已降' },
    ]);
  });

  it('a good rating without a date is only kept; one of the round before counts there', async () => {
    const kept = await read({ 满意度: '满意' });
    expect(kept?.halfWay?.past.ratings).toBeUndefined();
    expect(kept?.halfWay?.notes).toEqual(['满意度：满意（台账没有评价日期，不作评价记录）']);
    const again = {
      办理轮次: '2',
      办理态度: '满意',
      满意度: '不满意',
      评价日期: '2026-03-05',
      不满意理由: '未建',
    };
    expect((await pastOf(again))?.ratings).toEqual([
      {
        submitterId: 's1',
        attitude: '满意',
        result: '不满意',
        reason: '未建',
        round: 1,
        on: '2026-03-05',
      },
    ]);
  });

  it('a correction is the handler’s', async () => {
    const asked = { 整改要求: '补建驿站', 整改期限: '2026.5.1' };
    expect((await pastOf(asked))?.corrections).toEqual([
      { what: '补建驿站', by: 'handler-ldbz-1', until: '2026-05-01' },
    ]);
  });
});
