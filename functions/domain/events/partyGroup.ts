import type { AgendaEntry, Minutes, PartyGroupKind } from '../partyGroup.ts';

/** 召集: the meeting with its 议题单 (domain.md §1 row 41). */
export interface PartyGroupConvened {
  type: 'party-group.convened';
  data: {
    meetingId: string;
    year: number;
    kind: PartyGroupKind;
    title: string;
    /** Civil dates */
    plannedOn: string;
    on: string;
    place?: string;
    /** 年末听取 of another year than the meeting's. */
    reviewYear?: number;
    agenda: AgendaEntry[];
  };
}

/** 会议纪要: attendance, and a result of each item; the items' own events are in the same transaction. */
export interface PartyGroupHeld {
  type: 'party-group.held';
  data: Minutes;
}

export type PartyGroupEvent = PartyGroupConvened | PartyGroupHeld;

export const PARTY_GROUP_EVENT_NAMES: Record<PartyGroupEvent['type'], string> = {
  'party-group.convened': '召集党组会',
  'party-group.held': '党组会纪要',
};

/** The stream of a meeting: `party-group#2026-1`. */
export const PARTY_GROUP_PREFIX = 'party-group#';
