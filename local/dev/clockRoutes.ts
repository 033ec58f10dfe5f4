import { civilTime, morningOf } from '../clock/civil.ts';
import { CannotMove, type Move, type Mover } from '../clock/mover.ts';
import type { WorkingCalendar } from '../clock/workingCalendar.ts';
import type { Clock } from '../ports.ts';
import type { Schedules } from '../schedules/schedules.ts';
import { escapeHtml, page, table } from './html.ts';
import { BadRequest, type DevRoute, devRoute, htmlPage, json, seeOther } from './routes.ts';

interface Parts {
  clock: Clock;
  mover: Mover;
  calendar: WorkingCalendar;
  /** Waits until nothing moves any more. */
  idle: () => Promise<void>;
  schedules: Pick<Schedules, 'list' | 'enable' | 'enabled'>;
}

/** /dev/clock, /dev/schedules and /dev/idle. */
export function clockRoutes({ clock, mover, calendar, idle, schedules }: Parts): DevRoute[] {
  const state = () => ({
    today: clock.today(),
    now: new Date(clock.now()).toISOString(),
    workingDay: calendar.isWorkingDay(clock.today()),
    nextWorkingDay: calendar.after(clock.today(), 1),
    scheduling: schedules.enabled(),
    schedules: schedules.list().map(({ name, expression, next }) => ({
      name,
      expression,
      next: next === undefined ? null : new Date(next).toISOString(),
    })),
  });

  async function move(fields: Record<string, unknown>): Promise<Move> {
    const { to, workingDays, minutes } = fields;
    try {
      if (minutes !== undefined) return await mover.minutes(Number(minutes));
      if (typeof to === 'string' && to !== '' && workingDays === undefined)
        return await mover.to(to);
      if (workingDays !== undefined && to === undefined) {
        return await mover.workingDays(Number(workingDays));
      }
    } catch (error) {
      if (error instanceof CannotMove) throw new BadRequest(error.message);
      throw error;
    }
    throw new BadRequest('请给出 {"to":"2026-06-01"}、{"workingDays":3} 或 {"minutes":15}');
  }

  return [
    devRoute('GET /dev/clock', ({ wantsPage }) => {
      if (!wantsPage) return json(state());
      return htmlPage(page('日历', clock.today(), clockPage(state(), clock.now())));
    }),
    devRoute('POST /dev/clock', async ({ wantsPage, fields }) => {
      const moved = await move(await fields());
      return wantsPage ? seeOther('/dev/clock') : json({ ...moved, ...state() });
    }),
    devRoute('POST /dev/schedules', async ({ wantsPage, fields }) => {
      const { enabled: wanted, only } = await fields();
      const enabled = switchOf(wanted);
      await schedules.enable(enabled, typeof only === 'string' ? only : undefined);
      return wantsPage ? seeOther('/dev/clock') : json({ enabled, today: clock.today() });
    }),
    devRoute('POST /dev/idle', async () => {
      await idle();
      return json({ idle: true, today: clock.today() });
    }),
  ];
}

/** True or false of a JSON body or of a form. */
function switchOf(enabled: unknown): boolean {
  if (enabled === true || enabled === 'true') return true;
  if (enabled === false || enabled === 'false') return false;
  throw new BadRequest('请给出 {"enabled":false} 或 {"enabled":true}');
}

const WEEKDAYS = '日一二三四五六';

/** `2026年3月2日 星期一` in words. */
export function dayInWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  const weekday = WEEKDAYS[new Date(morningOf(date) + 8 * 3_600_000).getUTCDay()];
  return `${year}年${month}月${day}日 星期${weekday}`;
}

/** The two forms that move the calendar. */
export function clockForms(today: string, nextWorkingDay: string): string {
  return `<form method="post" action="/dev/clock"><input type="hidden" name="workingDays" value="1"><button>下一个工作日（${escapeHtml(nextWorkingDay)}）</button></form>
<form method="post" action="/dev/clock"><label for="to">前进到</label><input id="to" type="date" name="to" min="${escapeHtml(today)}" required><button class="plain">前进</button></form>`;
}

interface State {
  today: string;
  workingDay: boolean;
  nextWorkingDay: string;
  scheduling: boolean;
  schedules: { name: string; expression: string; next: string | null }[];
}

function switchForm(scheduling: boolean): string {
  const said = scheduling ? '运行中。' : '已停：到点不触发，恢复后不补，下一次照常。';
  return `<form method="post" action="/dev/schedules"><input type="hidden" name="enabled" value="${!scheduling}"><p class="soft">${said}</p><button class="plain">${scheduling ? '停掉（演练故障）' : '恢复'}</button></form>`;
}

function clockPage(state: State, now: number): string {
  const rows = state.schedules.map(({ name, expression, next }) => [
    escapeHtml(name),
    `<code>${escapeHtml(expression)}</code>`,
    next ? `<span class="num">${civilTime(Date.parse(next))}</span>` : '不触发',
  ]);
  return `<section class="card"><p class="big">${dayInWords(state.today)}</p>
<p class="soft">北京时间 ${civilTime(now).slice(11)} · ${state.workingDay ? '工作日' : '非工作日'}。日历只能向前；途中到期的定时任务按先后逐一运行，停在当天 09:00。</p>
${clockForms(state.today, state.nextWorkingDay)}</section>
<h2>定时任务</h2>${switchForm(state.scheduling)}${table(['名称', '时间', '下一次'], rows)}`;
}
