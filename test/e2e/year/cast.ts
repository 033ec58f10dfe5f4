import { type Rating, SATISFIED, UNSATISFIED } from '../support/rating.ts';

/** Up to whom an urge goes before somebody answers it. */
export type Level = 'handler' | 'sponsor' | 'director';

/** What the year has in store for one item of the sample, besides the usual. */
export interface Fate {
  /** 中文, for the table at the end. */
  story: string;
  /** What its reply says in a round; solved without. */
  letter?: (round: number) => 'solved' | 'promise' | 'impossible';
  /** Working days by which a step is slower than usual. */
  slow?: Record<string, number>;
  /** A co-unit that answers only when it was told that it is late. */
  lateUnit?: string;
  /** The rating of the n-th submitter (from 0) in a round; undefined = no answer. */
  rates?: (round: number, nth: number) => Rating | undefined;
  /** Its n-th progress round is not answered, and the urge only at this level. */
  silent?: { nth: number; until: Level };
  /** The promise of its reply: the date that is promised, and when it is kept, or moved to when. */
  promise?: { due: string; keptOn?: string; moved?: { on: string; to: string } };
  /** The day on which the authors withdraw it, or on which it is asked to be returned. */
  withdrawnOn?: string;
  returnTo?: string;
  /** The extension that is asked for, with the day of asking. */
  extension?: { on: string; to: string };
  /** What the year-end or autumn look-back finds. */
  reopensOn?: string;
}

const HALF: Rating = { ...SATISFIED, result: '基本满意' };

const FATES: Record<string, Fate> = {
  'npc-2026-012': {
    story: '重点督办，主要负责人包案、面复，一位联名代表基本满意',
    rates: (_, nth) => (nth === 1 ? HALF : SATISFIED),
  },
  'npc-2026-027': {
    story: '承诺，市公安局逾期才提出意见，承诺提前兑现、再次答复',
    letter: () => 'promise',
    lateUnit: '市公安局',
    promise: { due: '2026-09-30', keptOn: '2026-09-15' },
  },
  'npc-2026-031': {
    story: '暂不能办，滚动到下一年',
    letter: () => 'impossible',
    rates: () => HALF,
  },
  'npc-2026-038': {
    story: '调度没有回复，一次催办即答',
    silent: { nth: 2, until: 'handler' },
  },
  'npc-2026-045': {
    story: '一位代表没有返回征询表，到期由系统结束',
    rates: (_, nth) => (nth === 1 ? undefined : SATISFIED),
  },
  'npc-2026-052': {
    story: '不满意，重新办理后满意',
    rates: (round) => (round === 1 ? UNSATISFIED : SATISFIED),
  },
  'npc-2026-058': {
    story: '承诺延期到下一年，年终仍在跟踪',
    letter: () => 'promise',
    promise: { due: '2026-10-30', moved: { on: '2026-10-21', to: '2027-03-31' } },
  },
  'npc-2026-063': {
    story: '暂不能办，两次不满意，由归口单位裁定采纳说明',
    letter: () => 'impossible',
    rates: () => UNSATISFIED,
  },
  'npc-2026-077': {
    story: '调度没有回复，催到包案领导才答',
    silent: { nth: 3, until: 'sponsor' },
  },
  'npc-2026-089': {
    story: '承诺提前兑现、再次答复',
    letter: () => 'promise',
    promise: { due: '2026-08-28', keptOn: '2026-08-18' },
  },
  'npc-2026-096': {
    story: '暂不能办，秋季回头看条件已具备，重新启动办理',
    letter: (round) => (round === 1 ? 'impossible' : 'solved'),
    reopensOn: '2026-10-15',
  },
  'npc-2026-104': {
    story: '难度大，拟稿逾期被催，经同意延期答复',
    slow: { draft: 45, 'section-review': 15 },
    extension: { on: '2026-05-12', to: '2026-07-15' },
  },
  'motion-2026-131': {
    story: '承诺到期没有兑现，提醒后兑现、再次答复',
    letter: () => 'promise',
    promise: { due: '2026-11-16', keptOn: '2026-11-20' },
  },
  'cppcc-2026-018': {
    story: '调度没有回复，催到主要负责人才答',
    silent: { nth: 4, until: 'director' },
  },
  'cppcc-2026-036': { story: '提案人书面撤回', withdrawnOn: '2026-03-25' },
  'cppcc-2026-055': { story: '申请退办，准予', returnTo: '市医疗保障局' },
  'cppcc-2026-083': { story: '答复逾期，催办后答复', slow: { draft: 45, 'section-review': 10 } },
};

/** The fate of an item: as a rule it is solved in time and everybody is satisfied. */
export function fateOf(itemId: string, part: string): Fate {
  return FATES[itemId] ?? { story: part === 'co' ? '协办，按时提出意见' : '按时办结，满意' };
}

/** The days on which a promise in 成效跟踪 is moved or kept, by item. */
export const WAKES: ReadonlyMap<string, string> = new Map(
  Object.entries(FATES).flatMap(([itemId, { promise }]) => {
    const on = promise?.moved?.on ?? promise?.keptOn;
    return on ? [[itemId, on] as const] : [];
  }),
);
