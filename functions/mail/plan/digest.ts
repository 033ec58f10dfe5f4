import type { DailyPart, DigestItem, WeeklyPart } from '../../domain/digest.ts';
import type { DigestCompiled } from '../../domain/events.ts';
import { type Directory, personOf, sectionName } from '../../domain/roles.ts';
import { STAGE_NAMES } from '../../domain/steps/ids.ts';
import type { DailyWords, PlannedMail, WeeklyWords } from '../planned.ts';
import { people, staff } from './people.ts';

const REMINDED = { promise: '承诺事项', 'plan-step': '分步推进', advice: '意见建议' } as const;

function dailyWords(part: DailyPart): DailyWords {
  const { counts, tasks, more, andMore, reminders, ratings = [], moreRatings = 0 } = part;
  return {
    counts,
    tasks: tasks.map(
      ({ label, title, keyItem = false, stepName: what, due, group, fresh = false }) => ({
        ...{ label, title, keyItem, what, due, group, fresh },
      }),
    ),
    more,
    andMore: andMore ?? false,
    reminders: reminders.map(({ label, title, keyItem = false, about, what, due }) => ({
      ...{ label, title, keyItem, due, what: `${REMINDED[about]}：${what}` },
    })),
    ratings: ratings.map(({ label, title, keyItem = false, grades, comment, on }) => ({
      ...{ label, title, keyItem, grades, ...(comment ? { comment } : {}), on },
    })),
    moreRatings,
  };
}

function weeklyWords(
  { of, section, counts, items, more, sections }: WeeklyPart,
  directory: Directory,
): WeeklyWords {
  const nameOf = (id: string | undefined) => (id ? sectionName(directory, id) : '尚未分办');
  const itemWords = (item: DigestItem) => ({
    label: item.label,
    title: item.title,
    keyItem: item.keyItem ?? false,
    stage: STAGE_NAMES[item.stage],
    section: item.section ? sectionName(directory, item.section) : '',
    handler: personOf(directory, item.handler ?? '')?.name ?? '',
    due: item.due,
    light: item.light,
  });
  return {
    of,
    ...(section ? { section: sectionName(directory, section) } : {}),
    counts,
    items: items.map(itemWords),
    more,
    sections: (sections ?? []).map(({ section: id, ...own }) => ({ ...own, name: nameOf(id) })),
  };
}

/** 清单, to the one for whom it was made. */
export function digestMails(
  { to, on, daily, weekly = [] }: DigestCompiled['data'],
  directory: Directory,
): PlannedMail[] {
  return staff(people(directory, to)).map(({ id, name, address, greeting }) => ({
    template: 'digest',
    recipient: { id, name, address },
    data: {
      bureau: directory.bureau.name,
      greeting,
      on,
      ...(daily ? { daily: dailyWords(daily) } : {}),
      weekly: weekly.map((part) => weeklyWords(part, directory)),
    },
  }));
}
