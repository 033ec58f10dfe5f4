import { PARTY_GROUP_PREFIX, type PartyGroupEvent } from '../../domain/events.ts';
import type { PartyGroupMeeting } from '../../domain/partyGroup.ts';
import { reducePartyGroup } from '../../domain/reduce/partyGroupMeeting.ts';
import { partyGroupRows } from '../views/partyGroupRows.ts';
import { streamKind } from './kind.ts';

/** 党组会. */
export const PARTY_GROUPS = streamKind<PartyGroupMeeting, PartyGroupEvent>({
  prefix: PARTY_GROUP_PREFIX,
  reduce: reducePartyGroup,
  rows: partyGroupRows,
});
