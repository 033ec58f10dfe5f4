import type { ProgressRoundClosed, ProgressRoundOpened } from '../../domain/events.ts';
import type { ReportedItem } from '../../domain/progressRound.ts';
import { type Directory, personOf } from '../../domain/roles.ts';
import type { PlannedMail } from '../planned.ts';
import { people, staff, withRoles } from './people.ts';

const LIGHTS = { red: '红灯', yellow: '黄灯', green: '绿灯' } as const;

/** 调度: each handler is asked once for all of his items. */
export function progressAskedMails(
  { roundId, answerBy, items }: ProgressRoundOpened['data'],
  directory: Directory,
): PlannedMail[] {
  const handlers = [...new Set(items.map(({ handler }) => handler))];
  return staff(people(directory, ...handlers)).map(({ id, name, address, greeting }) => ({
    template: 'progress-asked',
    recipient: { id, name, address },
    data: {
      bureau: directory.bureau.name,
      greeting,
      roundId,
      answerBy,
      items: items
        .filter(({ handler }) => handler === id)
        .map(({ number, title, due, light }) => ({ number, title, due, light: LIGHTS[light] })),
    },
  }));
}

/** 调度汇总, to the leaders and the office's head. */
export function roundReportMails(
  { roundId, on, report }: ProgressRoundClosed['data'],
  directory: Directory,
): PlannedMail[] {
  const told = withRoles(directory, ['director', 'deputy-director', 'office-head']);
  const named = (list: readonly ReportedItem[]) =>
    list.map(({ number, title, handler }) => ({
      number,
      title,
      handler: personOf(directory, handler)?.name ?? handler,
    }));
  const { late, standing, ...counts } = report;
  const own = { roundId, on, ...counts, late: named(late), standing: named(standing) };
  return staff(told).map(({ id, name, address, greeting }) => ({
    template: 'round-report',
    recipient: { id, name, address },
    data: { bureau: directory.bureau.name, greeting, ...own },
  }));
}
