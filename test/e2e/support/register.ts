import { Refused } from './http.ts';
import type { Item } from './types.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** What a new item is to be like. */
export interface NewItem {
  title: string;
  demands: string[];
  kind?: 'suggestion' | 'motion' | 'proposal';
  /** How many sign it; the first leads. */
  submitters?: number;
  /** Units that help where we lead. */
  coUnits?: string[];
  /** 协办: the unit that leads. */
  leadUnit?: string;
  /** Year of the session; the present one without. */
  year?: number;
  /** 原议案号 of a motion. */
  motionNumber?: string;
  /** The one who leads asks for secrecy. */
  confidential?: 'wish' | 'fear';
  /** Anything else of the request. */
  more?: object;
}

const NAMES = ['简宁', '冉启文', '宁致远', '池春华', '柯望舒', '蒲一鸣', '荀若水', '翟向阳'];
/** Below are the numbers that real lists use. */
const LOWEST = 1000;
const SPAN = 99_000;

const SESSIONS = {
  npc: { name: '市十八届人大四次会议', term: 18, meeting: 4, year: 2026 },
  cppcc: { name: '市政协十四届五次会议', term: 14, meeting: 5, year: 2026 },
};

/** The request body of a new item under a number. */
export function itemBody(
  { title, demands, kind = 'suggestion', submitters = 1, leadUnit, year, ...wanted }: NewItem,
  number: string,
  today: string,
) {
  const proposal = kind === 'proposal';
  return {
    kind,
    session: { ...(proposal ? SESSIONS.cppcc : SESSIONS.npc), ...(year ? { year } : {}) },
    number,
    title,
    demands,
    ...(wanted.coUnits ? { coUnits: wanted.coUnits } : {}),
    ...(leadUnit ? { part: 'co', leadUnit } : { part: 'lead' }),
    ...(wanted.motionNumber ? { motionNumber: wanted.motionNumber } : {}),
    submitters: Array.from({ length: submitters }, (_, index) => ({
      id: `s${index + 1}`,
      name: NAMES[(Number(number) + index) % NAMES.length] ?? '简宁',
      kind: proposal ? 'member' : 'deputy',
      lead: index === 0,
      organization: proposal ? '经济界' : '城北区代表团',
      email: `d${number}-${index + 1}@daibiao.huiyin.example`,
      ...(index === 0 && wanted.confidential ? { confidential: wanted.confidential } : {}),
    })),
    assignedOn: today,
    receivedOn: today,
    ...wanted.more,
  };
}

/** A number that may be free; others are tried when it is not. */
export function guessNumber(): string {
  return String(LOWEST + Math.floor(Math.random() * SPAN));
}

/** Registers an item under a number that is still free, and waits for its first step. */
export async function registerNew(world: World, wanted: NewItem): Promise<Item> {
  const { client } = world;
  const today = await world.today();
  for (;;) {
    try {
      const json = itemBody(wanted, guessNumber(), today);
      const call = { method: 'POST', path: '/v1/items', json } as const;
      const { itemId } = await client.ask<{ itemId: string }>('clerk', call);
      world.take(itemId);
      return await until(`${itemId} 登记后的第一步`, async () => {
        const item = await client.item(itemId);
        return item.openTasks.length > 0 && item;
      });
    } catch (error) {
      if (!(error instanceof Refused && error.problem.code === 'DUPLICATE_NUMBER')) throw error;
    }
  }
}
