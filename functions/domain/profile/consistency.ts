import type { Span } from '../deadline/rule.ts';
import type { ClockRule } from './clockSchema.ts';
import type { ProfileIssue } from './errors.ts';
import { placeholdersIn } from './pattern.ts';
import { platformFileIssues } from './platformFileIssues.ts';
import type { Profile } from './schema.ts';

const issue = (path: string, message: string): ProfileIssue => ({ path, message });

/** The places at which a value stands for the second time. */
function repeated(values: readonly string[], path: (index: number) => string, what: string) {
  return values.flatMap((value, index) =>
    values.indexOf(value) < index ? [issue(path(index), `${what}“${value}”重复`)] : [],
  );
}

const longer = (a: Span, b: Span): boolean => a.unit === b.unit && a.n > b.n;

function clockIssues(name: string, clock: ClockRule): ProfileIssue[] {
  const path = `clocks.${name}`;
  const found: ProfileIssue[] = [];
  if (clock.warnBefore && longer(clock.warnBefore, clock))
    found.push(issue(`${path}.warnBefore`, '提前量超过时限本身'));
  for (const [index, exception] of (clock.except ?? []).entries()) {
    const at = `${path}.except[${index}]`;
    const { when, source: _source, ...changes } = exception;
    if (Object.keys(when).length === 0) found.push(issue(`${at}.when`, '例外须写明适用条件'));
    if ('keyItem' in when) found.push(issue(`${at}.when.keyItem`, '时限不按重点件区分'));
    if (Object.keys(changes).length === 0) found.push(issue(at, '例外没有改变任何内容'));
  }
  return found;
}

function classIssues({ classes }: Profile): ProfileIssue[] {
  const letters = classes.map((rule) => rule.letter);
  const found = repeated(letters, (index) => `classes[${index}].letter`, '类别');
  if (!classes.some((rule) => rule.solved))
    found.push(issue('classes', '至少一个类别须计为已解决'));
  for (const [index, rule] of classes.entries()) {
    const path = `classes[${index}].needsDeadline`;
    if (rule.createsPromise && !rule.needsDeadline)
      found.push(issue(path, '属于承诺的类别须要求完成期限'));
    if (rule.createsPromise && rule.solved)
      found.push(issue(`classes[${index}].solved`, '已解决的类别不再是承诺'));
  }
  return found;
}

function ratingIssues({ rating: { grades, axes } }: Profile): ProfileIssue[] {
  const found = [
    ...repeated(
      grades.map((grade) => grade.word),
      (index) => `rating.grades[${index}].word`,
      '等次',
    ),
    ...repeated(
      axes.map((axis) => axis.id),
      (index) => `rating.axes[${index}].id`,
      '评价项',
    ),
  ];
  if (!grades.some((grade) => grade.satisfied))
    found.push(issue('rating.grades', '至少一个等次须计为满意'));
  if (grades.every((grade) => grade.satisfied))
    found.push(issue('rating.grades', '至少一个等次须计为不满意'));
  for (const [index, grade] of grades.entries())
    if (grade.fullySatisfied && !grade.satisfied)
      found.push(issue(`rating.grades[${index}].fullySatisfied`, '不满意的等次不能计为完全满意'));
  return found;
}

/** 文号 is written 〔2026〕12号 (GB/T 9704, domain.md §4.1), titles from known parts only. */
function patternIssues({ kinds }: Profile): ProfileIssue[] {
  return Object.entries(kinds).flatMap(([name, kind]) => {
    const numbers = (['replyNumber', 'coNumber'] as const).flatMap((field) =>
      /〔\{year\}〕.*\{n\}号$/.test(kind[field])
        ? []
        : [issue(`kinds.${name}.${field}`, '文号须含“〔{year}〕{n}号”，年份用六角括号')],
    );
    const titles = (['replyTitle', 'coTitle'] as const).flatMap((field) => {
      const unknown = placeholdersIn(kind[field]).filter(
        (placeholder) => !['session', 'number', 'title'].includes(placeholder),
      );
      return unknown.map((placeholder) =>
        issue(`kinds.${name}.${field}`, `没有可填入“{${placeholder}}”的内容`),
      );
    });
    return [...numbers, ...titles];
  });
}

function officeIssues({ kinds, copies, offices, reports }: Profile): ProfileIssue[] {
  const named = Object.entries(kinds).flatMap(([name, kind]) => [
    [`kinds.${name}.assigner`, kind.assigner] as const,
    [`kinds.${name}.collector`, kind.collector] as const,
  ]);
  const copied = (['suggestion', 'motion', 'proposal'] as const).flatMap((name) =>
    copies[name].map((copy, index) => [`copies.${name}[${index}].office`, copy.office] as const),
  );
  const reported = reports.map(({ to }, index) => [`reports[${index}].to`, to] as const);
  return [...named, ...copied, ...reported].flatMap(([path, office]) =>
    Object.hasOwn(offices, office) ? [] : [issue(path, `offices中没有“${office}”`)],
  );
}

function digestIssues({ digests: { daily, weekly } }: Profile): ProfileIssue[] {
  const templates = (index: number) => `digests.daily.templates[${index}]`;
  const roles = (index: number) => `digests.weekly.roles[${index}]`;
  return [
    ...repeated(daily.templates, templates, '邮件'),
    ...repeated(weekly.roles, roles, '角色'),
    // The list is of tasks: reminders alone would be a list of nothing.
    ...(daily.templates.length > 0 && !daily.templates.includes('task')
      ? [issue('digests.daily.templates', '有每日待办清单的，待办邮件（task）须列入清单')]
      : []),
  ];
}

function routeIssues({ signOff, classes, offices, partyGroup }: Profile): ProfileIssue[] {
  const { except = [], superior, reply } = signOff;
  const letters = classes.map((rule) => rule.letter);
  const found = except.flatMap(({ when }, index) => {
    const path = `signOff.except[${index}].when`;
    if (Object.keys(when).length === 0) return [issue(path, '例外须写明适用条件')];
    return (when.classes ?? [])
      .filter((letter) => !letters.includes(letter))
      .map((letter) => issue(`${path}.classes`, `classes中没有“${letter}”`));
  });
  const asks = [reply, ...except].some(({ superiorCheck }) => superiorCheck);
  if (asks && (superior === undefined || !Object.hasOwn(offices, superior)))
    found.push(issue('signOff.superior', '须复前审核的，要写明报offices中的哪个单位'));
  if (!/〔\{year\}〕.*\{n\}号$/.test(partyGroup.minutesNumber))
    found.push(issue('partyGroup.minutesNumber', '纪要文号须含“〔{year}〕{n}号”，年份用六角括号'));
  return found;
}

/** What is impossible in a profile although each part has the right shape. */
export function consistencyIssues(profile: Profile): ProfileIssue[] {
  const { clocks, tiers, localHolidays } = profile;
  const replies = [clocks.reply, ...(clocks.reply.except ?? [])];
  const tooShort = replies.some((reply) => longer({ ...clocks.reply, ...reply }, clocks.extension))
    ? [issue('clocks.extension.n', '延期后的最长时限不能短于答复时限')]
    : [];
  const codes = Object.entries(profile.kinds);
  const holidays = localHolidays.flatMap((range, index) =>
    range.to < range.from ? [issue(`localHolidays[${index}].to`, '止日早于起日')] : [],
  );
  return [
    ...Object.entries(clocks).flatMap(([name, clock]) => clockIssues(name, clock)),
    ...tooShort,
    ...classIssues(profile),
    ...ratingIssues(profile),
    ...patternIssues(profile),
    ...officeIssues(profile),
    ...routeIssues(profile),
    ...digestIssues(profile),
    ...platformFileIssues(profile),
    ...repeated(
      codes.map(([, kind]) => kind.code),
      (index) => `kinds.${codes[index]?.[0]}.code`,
      '代码',
    ),
    ...repeated(
      tiers.map((tier) => tier.id),
      (index) => `tiers[${index}].id`,
      '分类',
    ),
    ...repeated(
      profile.research.methods.map((method) => method.id),
      (index) => `research.methods[${index}].id`,
      '调研方式',
    ),
    ...repeated(
      profile.reports.map(({ id }) => id),
      (index) => `reports[${index}].id`,
      '报告',
    ),
    ...holidays,
  ];
}
