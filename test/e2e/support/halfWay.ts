import { addDays } from './dates.ts';
import { handIn } from './handIn.ts';
import { Refused } from './http.ts';
import { meetingBefore, meetingDuring, meetingReply } from './meetings.ts';
import { letterOf } from './profile.ts';
import { UNSATISFIED } from './rating.ts';
import { guessNumber, itemBody, type NewItem } from './register.ts';
import { handlerOf, sectionOf } from './sections.ts';
import type { Item } from './types.ts';
import type { World } from './world.ts';

/** The doors of the main route, in its order. */
export const LEAD_DOORS: readonly string[] = [
  'propose',
  'endorse-deputy',
  'endorse-director',
  'assign',
  'investigate',
  'classify',
  'draft',
  'check',
  'section-review',
  'office-review',
  'deputy-review',
  'party-group',
  'superior-check',
  'sign',
  'number',
  'deliver',
  'consult',
  'decide',
  'inspect',
  'rectify',
];

/** The doors of the 协办 route. */
export const CO_DOORS: readonly string[] = [
  ...LEAD_DOORS.slice(0, 4),
  'co-draft',
  'section-review',
  'office-review',
  'deputy-review',
  'party-group',
  'sign',
  'co-send',
];

/** How long ago it was assigned, and answered, in days. */
const ASSIGNED = 24;
const ANSWERED = 6;

/** The old list says where it stands, and the class of its reply. */
export interface OldRow {
  at: string;
  /** Class letter; that of what is solved without. */
  letter?: string;
  /** How many promises the reply made, where its class makes one. */
  promises?: number;
  /** 文号 of a reply that was issued. */
  documentNumber?: string;
}

type Body = ReturnType<typeof itemBody>;

/** A reply with so many promises in place of one. */
function promising(reply: object, many: number): object {
  const { promise, ...rest } = reply as { promise?: { matter: string } };
  const promises = Array.from({ length: many }, (_, index) => ({
    ...promise,
    matter: `第${index + 1}批：${promise?.matter}`,
  }));
  return { ...rest, promises };
}

/** The past of an item that stands at a step, as the people would have handed it in. */
function pastOf(
  world: World,
  body: Body,
  { at, letter, promises, documentNumber }: OldRow,
  today: string,
) {
  const { people, profile } = world;
  const co = body.part === 'co';
  const order = co ? CO_DOORS : LEAD_DOORS;
  const after = (step: string) => order.indexOf(at) >= order.indexOf(step);
  const round = at === 'decide' ? 2 : 1;
  const whole = { ...body, coUnits: [] };
  const item = { item: whole, round, deadlines: [], promises: [] } as unknown as Item;
  const day = addDays(today, -ANSWERED);
  const circumstances = {
    people,
    profile,
    today: day,
    letter: letter ?? letterOf(profile, 'solved'),
  };
  const made = (step: string) => handIn(step, item, circumstances);
  const section = sectionOf(item);
  const present = [people.leaderOf(section).id, handlerOf(item, people)];
  const meeting = { today: day, present };
  const met = [
    ...(after('classify') ? [meetingBefore(item, meeting)] : []),
    ...(after('section-review') ? [meetingDuring(item, meeting)] : []),
    ...(after('consult') ? [meetingReply(item, meeting)] : []),
  ];
  const { attitude, result, reason } = UNSATISFIED;
  const said = { submitterId: 's1', attitude, result, reason, on: day };
  return {
    round,
    past: {
      ...(after('endorse-deputy') ? { proposal: made('propose') } : {}),
      ...(after(co ? 'co-draft' : 'investigate') ? { division: made('assign') } : {}),
      ...(!co && met.length > 0 ? { contacts: met } : {}),
      ...(!co && after('draft') ? { tier: 'prompt' } : {}),
      ...(!co && after('section-review')
        ? { reply: promises ? promising(made('draft'), promises) : made('draft') }
        : {}),
      ...(co && after('section-review') ? { coOpinion: made('co-draft') } : {}),
      ...(!co && after('deliver') ? { documentNumber } : {}),
      ...(!co && after('consult') ? made('deliver') : {}),
      ...(at === 'decide' ? { ratings: [{ ...said, round: 1 }, said] } : {}),
      ...(at === 'rectify'
        ? {
            corrections: [
              { what: '补齐台账', by: handlerOf(item, people), until: addDays(today, 20) },
            ],
          }
        : {}),
    },
  };
}

/** A row of the old list as it is imported, under a number that may be free. */
export async function halfWayBody(world: World, wanted: NewItem, row: OldRow) {
  const today = await world.today();
  const assignedOn = addDays(today, -ASSIGNED);
  const body = { ...itemBody(wanted, guessNumber(), today), assignedOn, receivedOn: assignedOn };
  const source = { file: '2026年建议提案办理台账.xlsx', row: 7, note: '2月底以前用电子表格' };
  return { ...body, resumeAt: row.at, source, ...pastOf(world, body, row, today) };
}

/** Imports a row of the old list under a number that is still free, and gives the item's id. */
export async function importHalfWay(world: World, wanted: NewItem, row: OldRow): Promise<string> {
  for (;;) {
    try {
      const json = await halfWayBody(world, wanted, row);
      const call = { method: 'POST', path: '/v1/items/half-way', json } as const;
      const { itemId } = await world.client.ask<{ itemId: string }>('clerk', call);
      world.take(itemId);
      return itemId;
    } catch (error) {
      if (!(error instanceof Refused && error.problem.code === 'DUPLICATE_NUMBER')) throw error;
    }
  }
}

const SERIES = { paper: 'reply', kind: 'suggestion', year: 2026 } as const;

/** The office makes room for so many old 文号, and gives them; nobody else has them. */
export async function oldNumbers({ client, profile }: World, many: number): Promise<string[]> {
  const path = `/v1/number-series?${new URLSearchParams({ ...SERIES, year: String(SERIES.year) })}`;
  for (;;) {
    const { last } = await client.ask<{ last: number }>('clerk', { path });
    const json = { ...SERIES, last: last + many, reason: '旧台账已编到此号' };
    try {
      await client.ask('clerk', { method: 'POST', path: '/v1/number-series', json });
    } catch (error) {
      if (!(error instanceof Refused && error.problem.code === 'NUMBER_NOT_HIGHER')) throw error;
      continue;
    }
    const pattern = profile.kinds.suggestion?.replyNumber ?? '';
    return Array.from({ length: many }, (_, index) =>
      pattern.replace('{year}', String(SERIES.year)).replace('{n}', String(last + index + 1)),
    );
  }
}
