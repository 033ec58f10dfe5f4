import { mustExist } from '../../calendar/mustExist.ts';
import { invalid } from '../../errors.ts';
import type { PartyGroupConvened } from '../../events.ts';
import { type AgendaEntry, MOST_ITEMS, type PartyGroupKind } from '../../partyGroup.ts';
import type { Actor } from '../../roles.ts';
import type { CommonRules } from '../../rules.ts';
import { mustHaveRole } from '../authorize.ts';

/** What the secretary says when a meeting is convened. */
export interface NewPartyGroup {
  kind: PartyGroupKind;
  title: string;
  /** Civil date */
  plannedOn: string;
  place?: string | undefined;
  /** 年末听取: of which year, where it is not the meeting's own. */
  reviewYear?: number | undefined;
  /** Item ids; without them all that wait, as far as one meeting takes them. */
  items?: string[] | undefined;
}

function agendaOf({ kind, items }: NewPartyGroup, waiting: readonly AgendaEntry[]): AgendaEntry[] {
  if (kind === 'year-end' && !items) return [];
  const known = new Set(waiting.map(({ itemId }) => itemId));
  const strange = items?.find((itemId) => !known.has(itemId));
  if (strange) {
    throw invalid('NOT_WAITING', `“${strange}”不在党组会研究这一步，不能列入议题。`, 'items');
  }
  return items
    ? waiting.filter(({ itemId }) => items.includes(itemId))
    : waiting.slice(0, MOST_ITEMS);
}

/**
 * 召集党组会 with its 议题单, from the items that wait for it (domain.md §1 rows 41, 45).
 * @throws Refusal FORBIDDEN, IMPOSSIBLE_DATE, NOT_WAITING, AGENDA_EMPTY, TOO_MANY
 */
export function convene(
  meetingId: string,
  wanted: NewPartyGroup,
  waiting: readonly AgendaEntry[],
  actor: Actor,
  { today }: Pick<CommonRules, 'today'>,
): PartyGroupConvened {
  mustHaveRole(actor, ['party-secretary'], '召集党组会');
  const { kind, title, plannedOn, place, reviewYear } = wanted;
  mustExist(plannedOn, 'plannedOn');
  const agenda = agendaOf(wanted, waiting);
  if (kind === 'reply-study' && agenda.length === 0) {
    throw invalid('AGENDA_EMPTY', '没有等待党组会研究的件，议题单是空的。', 'items');
  }
  if (agenda.length > MOST_ITEMS) {
    throw invalid('TOO_MANY', `一次会议最多研究${MOST_ITEMS}件，请分次召开。`, 'items');
  }
  return {
    type: 'party-group.convened',
    data: {
      meetingId,
      year: Number(plannedOn.slice(0, 4)),
      kind,
      title,
      plannedOn,
      on: today,
      ...(place ? { place } : {}),
      ...(kind === 'year-end' && reviewYear ? { reviewYear } : {}),
      agenda,
    },
  };
}
