import type { TaskGroup } from '../../domain/digest.ts';
import { type Block, frame, SYSTEM_SIGN } from '../frame.ts';
import type {
  DailyWords,
  RenderContext,
  RenderedMail,
  TemplateData,
  WeeklyWords,
} from '../planned.ts';
import { dateWords, daysLeft } from '../words.ts';

const GROUPS: Record<TaskGroup, string> = {
  overdue: '已逾期',
  due: '今日到期或临近时限',
  new: '新到',
  other: '其他待办',
};
const LIGHTS = { red: '红灯', yellow: '黄灯', green: '绿灯' } as const;

type Named = { label: string; title: string; keyItem: boolean };

const named = ({ label, title, keyItem }: Named): string[] => [
  `${label}${keyItem ? '（重点督办）' : ''}`,
  title,
];

/** 3月16日 */
const shortDate = (date: string) => dateWords(date).replace(/^\d+年/, '');

const until = (due: string, on: string): string[] => [shortDate(due), daysLeft(due, on)];

/** What a list leaves out. */
function rest(more: number, andMore = false): Block[] {
  if (more === 0 && !andMore) return [];
  const further = andMore ? `另有${more}项以上` : `另有${more}项`;
  return [{ p: `${further}未在此列出，请在办理系统中查看。` }];
}

/** 收到的评价. */
function ratingBlocks({ ratings, moreRatings }: DailyWords): Block[] {
  if (ratings.length === 0) return [];
  return [
    { heading: `收到的评价（${ratings.length + moreRatings}份）` },
    {
      table: {
        head: ['件', '评价', '日期'],
        rows: ratings.map((one) => [
          named(one),
          [one.grades, ...(one.comment ? [one.comment] : [])],
          [shortDate(one.on)],
        ]),
      },
    },
    ...(moreRatings > 0 ? [{ p: `另有${moreRatings}份未在此列出，请在办理系统中查看。` }] : []),
  ];
}

function dailyBlocks(daily: DailyWords, on: string): Block[] {
  const { tasks, more, andMore, reminders } = daily;
  const groups = (Object.keys(GROUPS) as TaskGroup[]).flatMap((group): Block[] => {
    const rows = tasks.filter((task) => task.group === group);
    if (rows.length === 0) return [];
    const mark = (fresh: boolean) => (fresh && group !== 'new' ? '（新到）' : '');
    return [
      { heading: `${GROUPS[group]}（${rows.length}项）` },
      {
        table: {
          head: ['件', '待办', '时限'],
          rows: rows.map((task) => [
            named(task),
            [`${task.what}${mark(task.fresh)}`],
            until(task.due, on),
          ]),
        },
      },
    ];
  });
  const reminded: Block[] =
    reminders.length === 0
      ? []
      : [
          { heading: `到期提醒（${reminders.length}项）` },
          {
            table: {
              head: ['件', '事项', '日期'],
              rows: reminders.map((one) => [named(one), [one.what], until(one.due, on)]),
            },
          },
        ];
  return [...groups, ...rest(more, andMore), ...reminded, ...ratingBlocks(daily)];
}

const SCOPES: Record<WeeklyWords['of'], string> = {
  section: '科室在办件',
  sponsor: '本人包案件',
  bureau: '全局在办件',
};

function weeklyBlocks(part: WeeklyWords, on: string): Block[] {
  const { of, section, counts, items, more, sections } = part;
  const whose = section ? `${section}在办件` : SCOPES[of];
  const { open, red, yellow } = counts;
  return [
    { heading: `${whose}：${open}件，红灯${red}件，黄灯${yellow}件` },
    ...(sections.length > 0
      ? ([
          {
            table: {
              head: ['科室', '在办', '红灯', '黄灯'],
              rows: sections.map((own) => [
                [own.name],
                [`${own.open}`],
                [`${own.red}`],
                [`${own.yellow}`],
              ]),
            },
          },
        ] satisfies Block[])
      : []),
    ...(of === 'bureau' && items.length > 0 ? [{ heading: '逾期的件' }] : []),
    ...(items.length > 0
      ? [
          {
            table: {
              head: ['件', '阶段、承办', '时限'],
              rows: items.map((item) => [
                named(item),
                [item.stage, [of === 'section' ? '' : item.section, item.handler].join(' ').trim()],
                [LIGHTS[item.light], ...until(item.due, on)],
              ]),
            },
          },
        ]
      : []),
    ...rest(more),
  ];
}

function subjectOf({ on, daily, weekly }: TemplateData['digest']): string {
  const day = shortDate(on);
  const parts: string[] = [];
  if (daily) {
    const { overdue, due, new: fresh, other } = daily.counts;
    parts.push(`待办${overdue + due + fresh + other}项`);
    if (overdue > 0) parts.push(`逾期${overdue}项`);
    if (fresh > 0) parts.push(`新到${fresh}项`);
    const rated = daily.ratings.length + daily.moreRatings;
    if (rated > 0) parts.push(`评价${rated}份`);
  }
  if (weekly.length === 0) return `【每日待办清单】${day}：${parts.join('，')}`;
  const open = weekly.map(({ of, counts }) => `${SCOPES[of]}${counts.open}件`);
  const name = daily ? '每日待办、每周在办清单' : '每周在办清单';
  return `【${name}】${day}：${[...parts, ...open].join('，')}`;
}

/** 每日待办清单 and 每周在办清单 of one person, in one mail. */
export function digest(data: TemplateData['digest'], { today }: RenderContext): RenderedMail {
  const { on, daily, weekly } = data;
  return frame({
    subject: subjectOf(data),
    base: data,
    signed: SYSTEM_SIGN,
    today,
    blocks: [
      ...(daily ? [{ p: `截至${dateWords(on)}早晨，您的待办如下。` }] : []),
      ...(daily ? dailyBlocks(daily, on) : []),
      ...weekly.flatMap((part) => weeklyBlocks(part, on)),
      { p: '请在办理系统中办理；清单中的内容以系统中的为准。' },
    ],
  });
}
