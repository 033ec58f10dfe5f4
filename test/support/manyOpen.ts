import { addDays } from '../../functions/domain/calendar/civilDate.ts';
import type { ItemState } from '../../functions/domain/state.ts';
import type { Store } from '../../functions/store/store.ts';
import { itemRows } from '../../functions/store/views/itemRows.ts';
import type { ViewRow } from '../../functions/store/views/viewRow.ts';
import { tracked } from './promising.ts';
import { putAll } from './storing.ts';
import { waitingAt } from './waitingAt.ts';

/** The day that is swept; up to the day before was swept already. */
export const SWEPT = '2026-05-06';
const BEFORE = addDays(SWEPT, -1);
/** As many have something to be said on that day, however many are open. */
export const DUE = 200;

/** A state made once, and how something of it falls due on a day. */
interface Kind {
  state: ItemState;
  dueOn(state: ItemState, day: string): Partial<ItemState>;
}

/** 征询表 to be returned, a promise to be reminded of ahead, an opinion of a co-unit that is late. */
const KINDS: readonly Kind[] = [
  {
    state: waitingAt('consult').state,
    dueOn: ({ tasks }, day) => ({
      tasks: tasks.map((task) =>
        task.step === 'consult' && task.due
          ? { ...task, due: { ...task.due, warn: addDays(day, -7), due: day } }
          : task,
      ),
    }),
  },
  {
    state: tracked().state,
    dueOn: ({ promises = [] }, day) => ({
      promises: promises.map((entry) => ({ ...entry, remindOn: day, due: addDays(day, 30) })),
    }),
  },
  {
    state: waitingAt('investigate').state,
    dueOn: ({ coUnits = [] }, day) => ({
      coUnits: coUnits.map((unit) => ({
        ...unit,
        askings: unit.askings.map((asking) => ({
          ...asking,
          due: { ...asking.due, warn: addDays(day, -7), due: addDays(day, -1) },
        })),
      })),
    }),
  },
];

/** The nth item, of which something falls due on a day. */
function itemOn(nth: number, day: string): ItemState {
  const { state, dueOn } = KINDS[nth % KINDS.length] as Kind;
  const itemId = `npc-2026-${String(nth).padStart(6, '0')}`;
  const replyDeadline = { ...state.replyDeadline, due: addDays(day, 27) };
  return { ...state, itemId, replyDeadline, ...dueOn(state, day) };
}

/** Other days than the one that is swept: from 200 days before it to a year after. */
function otherDay(nth: number): string {
  const offset = (nth % 560) - 200;
  return addDays(SWEPT, offset < -1 ? offset : offset + 2);
}

const isDueNow = ({ pk }: ViewRow) =>
  pk.startsWith(`DUE#${BEFORE}#`) || pk.startsWith(`DUE#${SWEPT}#`);

/** What of the nth item lies in the table; those with nothing to be said now have nothing else due. */
function rowsOf(nth: number, wanted: RegExp): ViewRow[] {
  const due = nth < DUE;
  const rows = itemRows(itemOn(nth, due ? SWEPT : otherDay(nth)));
  return rows.filter((row) =>
    due ? row.pk.startsWith('ITEM#') || wanted.test(row.pk) : wanted.test(row.pk) && !isDueNow(row),
  );
}

/** Items made at a time, and writers at a time: the database takes some thousand rows a second. */
const AT_ONCE = 4_000;
const WRITERS = 4;

/**
 * So many open items, of which 200 have something to be said on the day: these whole, of the others the
 * rows of the partitions that `wanted` names, as the views write them.
 */
export async function manyOpen(store: Store, size: number, wanted: RegExp): Promise<void> {
  for (let from = 0; from < size; from += AT_ONCE) {
    const nths = Array.from({ length: Math.min(AT_ONCE, size - from) }, (_, n) => from + n);
    const shares = Array.from({ length: WRITERS }, (_, writer) =>
      nths.filter((nth) => nth % WRITERS === writer).flatMap((nth) => rowsOf(nth, wanted)),
    );
    await Promise.all(shares.map((rows) => putAll(store, store.tables.views, rows)));
  }
}
