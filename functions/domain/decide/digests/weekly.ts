import { addDays, weekdayOf } from '../../calendar/civilDate.ts';
import { type Light, light } from '../../deadline/light.ts';
import { type DigestItem, MOST_ROWS, type WeeklyCounts, type WeeklyPart } from '../../digest.ts';
import { labelOf, type Named } from '../../itemLabel.ts';
import type { CommonRules } from '../../rules.ts';
import type { Stage } from '../../steps/ids.ts';

/** An item as lists show it. */
export interface ListedItem extends Omit<Named, 'session'> {
  itemId: string;
  session: string;
  recess?: true;
  title: string;
  keyItem: boolean;
  stage: Stage;
  due: string;
  warn: string;
  section?: string;
  handler?: string;
  suspendedSince?: string;
}

/**
 * The day on which the weekly lists of these days go out: the profile's day of the week, or the first
 * working day after it. It may be yet to come.
 */
export function weeklyDay({ profile, calendar, today }: CommonRules): string {
  const back = (weekdayOf(today) - profile.digests.weekly.weekday + 7) % 7;
  return calendar.rollForward(addDays(today, -back));
}

/**
 * Whether the weekly lists are due: on their day, or after it where the job did not run on that day.
 * `done`: the day up to which lists were sent to everybody.
 */
export function isWeeklyDue(done: string | undefined, rules: CommonRules): boolean {
  const day = weeklyDay(rules);
  return day === rules.today || (done !== undefined && done < day && day < rules.today);
}

const ORDER: Record<Light, number> = { red: 0, yellow: 1, green: 2 };

const none = (): WeeklyCounts => ({ open: 0, red: 0, yellow: 0 });

function counted(counts: WeeklyCounts, colour: Light): void {
  counts.open += 1;
  if (colour !== 'green') counts[colour] += 1;
}

function itemOf(item: ListedItem, colour: Light, { profile }: CommonRules): DigestItem {
  const { itemId, session: name, recess, title, keyItem, stage, section, handler, due } = item;
  return {
    itemId,
    label: labelOf({ ...item, session: { name, ...(recess ? { recess } : {}) } }, profile),
    title,
    ...(keyItem ? { keyItem } : {}),
    stage,
    ...(section ? { section } : {}),
    ...(handler ? { handler } : {}),
    due,
    light: colour,
  };
}

/** What is late first, then what is near, each by its date; the first `MOST_ROWS` of them. */
function first(items: readonly DigestItem[]): DigestItem[] {
  return items
    .toSorted((a, b) => ORDER[a.light] - ORDER[b.light] || (a.due < b.due ? -1 : 1))
    .slice(0, MOST_ROWS);
}

/** A weekly list that is made item by item: however many there are, only what is shown is kept. */
export interface WeeklyFold {
  add(item: ListedItem): void;
  part(): WeeklyPart;
}

/** 每周在办清单 of open items, handed in one after the other. Of the bureau it names only what is late. */
export function weeklyFold(
  { of, section }: Pick<WeeklyPart, 'of' | 'section'>,
  rules: CommonRules,
): WeeklyFold {
  const counts = none();
  const sections = new Map<string, WeeklyCounts>();
  let items: DigestItem[] = [];
  let shown = 0;
  return {
    add(item) {
      const colour = light(item, rules.today);
      counted(counts, colour);
      const own = sections.get(item.section ?? '') ?? none();
      counted(own, colour);
      sections.set(item.section ?? '', own);
      if (of === 'bureau' && colour !== 'red') return;
      shown += 1;
      items.push(itemOf(item, colour, rules));
      if (items.length > 4 * MOST_ROWS) items = first(items);
    },
    part() {
      const rows = first(items);
      const each = [...sections].toSorted(([a], [b]) => (a < b ? -1 : 1));
      return {
        of,
        ...(section ? { section } : {}),
        counts: { ...counts },
        items: rows,
        more: shown - rows.length,
        ...(of === 'bureau'
          ? { sections: each.map(([id, own]) => ({ ...(id ? { section: id } : {}), ...own })) }
          : {}),
      };
    },
  };
}
