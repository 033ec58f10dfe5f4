import { describe, expect, it } from 'vitest';
import { gramsOf, likeness } from '../../functions/domain/similarity/grams.ts';
import { type Matter, sameDemands, similarity } from '../../functions/domain/similarity/items.ts';
import { sketchOf } from '../../functions/domain/similarity/sketch.ts';
import sample from '../../samples/items.json' with { type: 'json' };
import { shandong } from './profile/profiles.ts';

const { item: least, demand, answer } = shandong.similarity;
const riders: Matter = {
  title: '关于加强新就业形态劳动者权益保障的建议',
  demands: [
    '出台新就业形态劳动者权益保障的实施办法，明确平台企业责任',
    '扩大职业伤害保障试点覆盖面',
    '在商圈和楼宇增设劳动者驿站',
  ],
};
const subsidy: Matter = {
  title: '关于提高灵活就业人员参保补贴的建议',
  demands: ['提高补贴标准', '简化申领手续'],
};
const wages: Matter = {
  title: '关于治理拖欠农民工工资问题的建议',
  demands: ['落实工资保证金制度', '建立欠薪企业黑名单'],
};
const fair: Matter = {
  title: '关于延长招聘会时间的建议',
  demands: ['春季招聘会延长一周'],
};

/** As others wrote the same a year later. */
const AGAIN: [Matter, Matter][] = [
  [
    riders,
    {
      title: '关于进一步完善新就业形态劳动者权益保障机制的提案',
      demands: ['出台新就业形态劳动者权益保障办法', '将职业伤害保障试点扩大到主要平台企业'],
    },
  ],
  [
    subsidy,
    {
      title: '关于加大灵活就业人员社会保险补贴力度的建议',
      demands: ['把社会保险补贴标准提高到百分之五十', '简化补贴申领手续，实现网上办理'],
    },
  ],
  [fair, { title: '关于延长春季招聘会时间的建议', demands: ['春季招聘会时间延长一至两周'] }],
  [
    wages,
    {
      title: '关于根治欠薪、保障农民工工资支付的提案',
      demands: ['全面落实农民工工资保证金制度', '把欠薪企业列入黑名单公开曝光'],
    },
  ],
];

const OTHERS: [Matter, Matter][] = [
  [riders, subsidy],
  [riders, wages],
  [subsidy, fair],
  [
    { title: '关于加强职业技能培训的建议', demands: ['加大培训投入', '完善补贴政策'] },
    { title: '关于加强劳动保障监察执法的建议', demands: ['加大执法力度', '完善举报制度'] },
  ],
  [
    { title: '关于提高企业退休人员养老金的建议', demands: ['提高养老金标准'] },
    { title: '关于提高城乡居民医保报销比例的建议', demands: ['提高报销比例'] },
  ],
];

describe('相似', () => {
  it.each(AGAIN)('%o is raised again by %o, and found by a key', (now, then) => {
    expect(similarity(now, then)).toBeGreaterThanOrEqual(least);
    const keys = new Set(sketchOf(then));
    expect(sketchOf(now).filter((key) => keys.has(key)).length).toBeGreaterThan(0);
  });

  it.each(OTHERS)('%o is not %o', (one, other) => {
    expect(similarity(one, other)).toBeLessThan(least / 2);
  });

  it('none of the sample is taken for another, and few share a key', () => {
    const all = sample.items.map((item) => ({
      title: item.案由,
      demands: item.诉求.split('\n'),
    }));
    const pairs = all.flatMap((one, at) => all.slice(at + 1).map((other) => [one, other] as const));
    const highest = Math.max(...pairs.map(([one, other]) => similarity(one, other)));
    expect(highest).toBeLessThan(least);
    const meeting = pairs.filter(([one, other]) => {
      const keys = new Set(sketchOf(other));
      return sketchOf(one).some((key) => keys.has(key));
    });
    expect(meeting.length).toBeLessThan(pairs.length * 0.03);
  });

  it('is 1 of the same, whichever comes first, and 0 of nothing', () => {
    expect(similarity(riders, riders)).toBe(1);
    for (const [a, b] of [...AGAIN, ...OTHERS]) expect(similarity(a, b)).toBe(similarity(b, a));
    expect(similarity({ title: '关于建议', demands: ['建议'] }, riders)).toBe(0);
  });

  it('pairs the demands that are the same', () => {
    const [, again] = AGAIN[0] as [Matter, Matter];
    expect(sameDemands(again, riders, demand)).toEqual([
      { demand: 1, earlier: 1 },
      { demand: 2, earlier: 2 },
    ]);
    expect(sameDemands(subsidy, wages, demand)).toEqual([]);
  });
});

describe('grams', () => {
  it('leave out what every title says, and reach over nothing that was left out', () => {
    expect([...gramsOf('关于延长招聘会时间的建议')]).toEqual([
      '延长',
      '长招',
      '招聘',
      '聘会',
      '会时',
      '时间',
    ]);
    expect([...gramsOf('关于进一步加强ＡＢ的提案')]).toEqual(['ab']);
    expect(gramsOf('，。 ').size).toBe(0);
  });

  it('tell the same answer from another one', () => {
    const then = '因上级统一规定，目前条件尚不具备，我局将继续向上反映。';
    expect(likeness(then, then.replace('尚', '还'))).toBeGreaterThanOrEqual(answer);
    expect(likeness(then, '今年已把补贴标准提高到百分之五十，六月起执行。')).toBeLessThan(
      answer / 2,
    );
  });
});

describe('a sketch', () => {
  it('is the same for the same, has twenty keys, and none where there is nothing', () => {
    expect(sketchOf(riders)).toEqual(sketchOf({ ...riders }));
    expect(new Set(sketchOf(riders)).size).toBe(20);
    expect(sketchOf({ title: '，', demands: [] })).toEqual([]);
  });
});
