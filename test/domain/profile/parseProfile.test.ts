import { describe, expect, it } from 'vitest';
import { ProfileError } from '../../../functions/domain/profile/errors.ts';
import { parseProfile } from '../../../functions/domain/profile/parseProfile.ts';
import { files } from './profiles.ts';

type Json = { [key: string]: Json } & Json[];

/** What parsing says after one change to the default profile. */
function issuesAfter(change: (profile: Json) => void) {
  const copy = structuredClone(files.shandong) as unknown as Json;
  change(copy);
  try {
    parseProfile(copy);
  } catch (error) {
    if (error instanceof ProfileError) return error.issues;
    throw error;
  }
  return [];
}

/** Sets the value at a path such as 'clocks.reply.n'; undefined removes it. */
const set = (path: string, value: unknown) => (profile: Json) => {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const at = keys.reduce<Json | undefined>((node, key) => node?.[key], profile);
  if (at) Object.assign(at, { [last]: value });
};

describe('a profile file', () => {
  it.each(Object.entries(files))('%s is valid, and reading it changes nothing', (id, file) => {
    const profile = parseProfile(file);
    expect(profile.id).toBe(id);
    expect(profile.version).toMatch(/^\d{4}-\d+$/);
    expect(profile).toEqual(file);
  });

  it('is refused whole when it is nothing', () => {
    expect(() => parseProfile(null)).toThrow('配置有误');
  });

  it.each([
    ['an unknown key', 'clocks.reply.days', 90, 'clocks.reply.days', '不认识的配置项'],
    ['a negative number', 'clocks.reply.n', -1, 'clocks.reply.n', '不能小于0'],
    ['part of a day', 'clocks.reply.n', 1.5, 'clocks.reply.n', '应为整数'],
    ['an unknown unit', 'clocks.reply.unit', 'week', 'clocks.reply.unit', '没有“week”'],
    ['an unknown start', 'clocks.reply.anchor', 'someday', 'clocks.reply.anchor', '没有“someday”'],
    ['no source', 'clocks.reply.source', undefined, 'clocks.reply.source', '缺少此项'],
    ['an empty text', 'words.co', ' ', 'words.co', '不能为空'],
    ['a number for a text', 'words.co', 3, 'words.co', '类型不对，应为文字'],
    ['a role that is none', 'signOff.reply.sign', 'boss', 'signOff.reply.sign', '没有“boss”'],
    ['nobody who reviews', 'signOff.reply.review', [], 'signOff.reply.review', '至少要有1项'],
    ['a target above 100', 'rates.targets.met', 101, 'rates.targets.met', '不能大于100'],
    [
      'a day that is none',
      'rounds.lookBack.from',
      '13-01',
      'rounds.lookBack.from',
      '格式不对：13-01',
    ],
    ['a repeated class', 'classes.1.letter', 'A', 'classes[1].letter', '类别“A”重复'],
    [
      'a promise without a date',
      'classes.1.needsDeadline',
      false,
      'classes[1].needsDeadline',
      '完成期限',
    ],
    ['a promise that is solved', 'classes.1.solved', true, 'classes[1].solved', '不再是承诺'],
    ['no class solved', 'classes.0.solved', false, 'classes', '至少一个类别'],
    ['a repeated grade', 'rating.grades.1.word', '满意', 'rating.grades[1].word', '等次“满意”重复'],
    ['only satisfied grades', 'rating.grades.2.satisfied', true, 'rating.grades', '计为不满意'],
    [
      'a full yes that is a no',
      'rating.grades.2.fullySatisfied',
      true,
      'rating.grades[2].fullySatisfied',
      '完全满意',
    ],
    ['a repeated axis', 'rating.axes.1.id', 'attitude', 'rating.axes[1].id', '评价项'],
    ['a repeated tier', 'tiers.1.id', 'key', 'tiers[1].id', '分类“key”重复'],
    [
      'a repeated method',
      'research.methods.1.id',
      'site',
      'research.methods[1].id',
      '调研方式“site”重复',
    ],
    ['a repeated code', 'kinds.motion.code', 'npc', 'kinds.motion.code', '代码“npc”重复'],
    [
      'a mail twice on the morning list',
      'digests.daily.templates.1',
      'task',
      'digests.daily.templates[1]',
      '邮件“task”重复',
    ],
    [
      'a morning list without tasks',
      'digests.daily.templates',
      ['promise-due'],
      'digests.daily.templates',
      '有每日待办清单的，待办邮件（task）须列入清单',
    ],
    [
      'a weekly list twice to a role',
      'digests.weekly.roles.1',
      'section-head',
      'digests.weekly.roles[1]',
      '角色“section-head”重复',
    ],
    [
      'a copy to nobody',
      'copies.motion.0.office',
      'moon',
      'copies.motion[0].office',
      'offices中没有“moon”',
    ],
    [
      'a collector that is nobody',
      'kinds.proposal.collector',
      'moon',
      'kinds.proposal.collector',
      '没有“moon”',
    ],
    [
      'wrong brackets',
      'kinds.motion.replyNumber',
      '×【{year}】{n}号',
      'kinds.motion.replyNumber',
      '六角括号',
    ],
    [
      'a title of unknown parts',
      'kinds.motion.replyTitle',
      '对{who}的答复',
      'kinds.motion.replyTitle',
      '“{who}”',
    ],
    ['an extension that shortens', 'clocks.extension.n', 2, 'clocks.extension.n', '不能短于'],
    [
      'a warning before the start',
      'clocks.reply.warnBefore',
      { n: 4, unit: 'month' },
      'clocks.reply.warnBefore',
      '超过时限',
    ],
    [
      'a holiday backwards',
      'localHolidays',
      [{ name: '州庆', from: '2026-09-02', to: '2026-09-01' }],
      'localHolidays[0].to',
      '止日早于起日',
    ],
    [
      'a holiday on no day',
      'localHolidays',
      [{ name: '州庆', from: '2026-02-30', to: '2026-03-01' }],
      'localHolidays[0].from',
      '格式不对',
    ],
  ])('is refused with %s', (_what, at, value, path, message) => {
    const issues = issuesAfter(set(at, value));
    expect(issues.map((issue) => issue.path)).toContain(path);
    expect(issues.find((issue) => issue.path === path)?.message).toContain(message);
  });

  it('is refused without any satisfied grade', () => {
    const issues = issuesAfter((profile) => {
      for (const grade of profile.rating?.grades ?? [])
        Object.assign(grade, { satisfied: false, fullySatisfied: false });
    });
    expect(issues).toEqual([{ path: 'rating.grades', message: '至少一个等次须计为满意' }]);
  });

  it('is refused when an exception is for everybody, changes nothing, or could never hold', () => {
    const except = (...list: unknown[]) => issuesAfter(set('clocks.reply.except', list));
    const source = '测试';
    expect(except({ when: {}, n: 4, source })).toEqual([
      { path: 'clocks.reply.except[0].when', message: '例外须写明适用条件' },
    ]);
    expect(except({ when: { recess: true }, source })).toEqual([
      { path: 'clocks.reply.except[0]', message: '例外没有改变任何内容' },
    ]);
    expect(except({ when: { keyItem: true }, n: 4, source })).toEqual([
      { path: 'clocks.reply.except[0].when.keyItem', message: '时限不按重点件区分' },
    ]);
    expect(except({ when: { recess: true }, n: 7, source })).toEqual([
      { path: 'clocks.extension.n', message: '延期后的最长时限不能短于答复时限' },
    ]);
    expect(issuesAfter(set('signOff.except', [{ when: {}, source }]))).toEqual([
      { path: 'signOff.except[0].when', message: '例外须写明适用条件' },
    ]);
  });

  it('is refused when a sign-off names what is not there', () => {
    const source = '测试';
    const known = { when: { classes: ['Z'] }, sign: 'director', source };
    expect(issuesAfter(set('signOff.except', [known]))).toEqual([
      { path: 'signOff.except[0].when.classes', message: 'classes中没有“Z”' },
    ]);
    expect(issuesAfter(set('signOff.superior', 'nowhere'))).toEqual([
      { path: 'signOff.superior', message: '须复前审核的，要写明报offices中的哪个单位' },
    ]);
    expect(issuesAfter(set('partyGroup.minutesNumber', '纪要{n}号'))).toEqual([
      {
        path: 'partyGroup.minutesNumber',
        message: '纪要文号须含“〔{year}〕{n}号”，年份用六角括号',
      },
    ]);
  });

  it('names every fault at once', () => {
    const issues = issuesAfter((profile) => {
      set('clocks.reply.n', -1)(profile);
      set('words.colour', '红')(profile);
    });
    expect([...issues].sort((a, b) => (a.path < b.path ? -1 : 1))).toEqual([
      { path: 'clocks.reply.n', message: '不能小于0' },
      { path: 'words.colour', message: '不认识的配置项' },
    ]);
  });
});
