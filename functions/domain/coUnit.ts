import type { Deadline } from './deadline/deadline.ts';
import type { NewItem } from './item.ts';

/** 协办单位的意见: 同意 / 有异议. */
export const STANCES = ['agree', 'object'] as const;

export type Stance = (typeof STANCES)[number];

export const STANCE_NAMES: Record<Stance, string> = { agree: '同意', object: '有异议' };

/** One asking of a co-unit: the first, or 重提; each with its own due date. */
export interface Asking {
  /** Counted a unit, from 1. */
  n: number;
  /** Civil date */
  on: string;
  due: Deadline;
  /** What we want to know, beside the item itself. */
  question?: string;
  /** 重提: why the opinion before was not enough. */
  reason?: string;
  /** Where the unit takes its mail, where that was given with the asking; otherwise as in the directory. */
  email?: string;
  /** Name of who asked. */
  by: string;
}

/** 协办意见 with 会签: what it says, what it rests on, and who signed for the unit. */
export interface UnitOpinionText {
  stance: Stance;
  text: string;
  /** 依据 */
  basis?: string;
  /** 会签: name and post. */
  signer: { name: string; title: string };
  /** 联系人及电话 */
  contact?: string;
}

/** An opinion that came on paper: the document, and the civil date on which it was signed. */
export interface UnitPaper {
  title: string;
  number?: string;
  signedOn: string;
}

/** One version of what a unit said to one asking; earlier ones are kept. */
export interface UnitOpinion extends UnitOpinionText {
  asking: number;
  /** Counted a unit, from 1. */
  version: number;
  /** Civil date */
  on: string;
  paper?: UnitPaper;
  /** Who entered it: the unit itself by its link, or our person for a paper. */
  by: string;
}

/** 分歧: what is in dispute with a unit, and how it ended (domain.md §3.3). */
export interface UnitDispute {
  disputeId: string;
  asking: number;
  matter: string;
  on: string;
  by: string;
  ended?:
    | { how: 'settled'; decision: string; reason: string; on: string; by: string }
    /** The unit agreed after all. */
    | { how: 'withdrawn'; on: string };
}

/** A unit that helps us where we lead, from its first asking on. */
export interface CoUnit {
  unit: string;
  askings: Asking[];
  opinions: UnitOpinion[];
  disputes: UnitDispute[];
  /** Reminders sent, by kind and the date they were for. */
  reminded: { kind: 'ahead' | 'overdue'; due: string }[];
}

/** How a unit stands, the worst first: 逾期未答 / 有异议 / 未答复 / 已答复. */
export const UNIT_STATUSES = ['overdue', 'objects', 'missing', 'answered'] as const;

export type UnitStatus = (typeof UNIT_STATUSES)[number];

export const UNIT_STATUS_NAMES: Record<UnitStatus, string> = {
  overdue: '逾期未答复',
  objects: '有异议',
  missing: '未答复',
  answered: '已答复',
};

/** What of an item tells its co-units. */
export interface WithCoUnits {
  item: Pick<NewItem, 'part' | 'coUnits'>;
  coUnits?: CoUnit[];
}

/** The units that help us: none where we ourselves only contribute, those are the lead's to ask. */
export function ourUnits({ item }: WithCoUnits): string[] {
  return item.part === 'co' ? [] : item.coUnits;
}

/** The unit with its askings and opinions; undefined before it was asked. */
export function coUnitOf({ coUnits = [] }: WithCoUnits, unit: string): CoUnit | undefined {
  return coUnits.find((known) => known.unit === unit);
}

/** The asking that counts now. */
export function lastAsking({ askings }: Pick<CoUnit, 'askings'>): Asking | undefined {
  return askings.at(-1);
}

/** What the unit says now: its last version to the last asking. */
export function opinionNow(unit: Pick<CoUnit, 'askings' | 'opinions'>): UnitOpinion | undefined {
  const n = lastAsking(unit)?.n;
  return unit.opinions.findLast(({ asking }) => asking === n);
}

/** The decision of our leaders that lifted the unit's veto, if there is one. */
export function settlementOf(unit: Pick<CoUnit, 'askings' | 'disputes'>): UnitDispute | undefined {
  const n = lastAsking(unit)?.n;
  return unit.disputes.find(({ asking, ended }) => asking === n && ended?.how === 'settled');
}

/** The dispute that waits for our leaders. */
export function openDispute({ disputes }: Pick<CoUnit, 'disputes'>): UnitDispute | undefined {
  return disputes.find(({ ended }) => ended === undefined);
}

/** How a unit stands on a day; one that was never asked has not answered. */
export function unitStatus(unit: CoUnit | undefined, today: string): UnitStatus {
  const asking = unit && lastAsking(unit);
  if (!asking) return 'missing';
  const opinion = opinionNow(unit);
  if (!opinion) return today > asking.due.due ? 'overdue' : 'missing';
  return opinion.stance === 'agree' || settlementOf(unit) ? 'answered' : 'objects';
}
