import { isOver } from '../../conclusion.ts';
import { computeDeadline } from '../../deadline/computeDeadline.ts';
import { addSpan } from '../../deadline/count.ts';
import { invalid, Refusal } from '../../errors.ts';
import type { UrgeIssued } from '../../events.ts';
import { clock } from '../../profile/profile.ts';
import { sponsorOf } from '../../rating.ts';
import type { Actor, Directory } from '../../roles.ts';
import type { CommonRules, Rules } from '../../rules.ts';
import type { ItemState } from '../../state.ts';
import {
  openUrges,
  type UrgeChannel,
  type UrgeLevel,
  type UrgeRung,
  type UrgeStep,
} from '../../urge.ts';
import { mustHaveRole } from '../authorize.ts';

/** 催办 as handed in. */
export interface NewUrge {
  channel: UrgeChannel;
  /** 现状 */
  status: string;
  /** 要求 */
  demand: string;
  /** 电话催办: what was said. */
  said?: string | undefined;
  /** Which level to begin with; the handler without. */
  level?: UrgeLevel | undefined;
}

const SIGNS_NOTICE = ['office-head', 'director', 'deputy-director'] as const;
const PHONES = ['office-clerk', 'office-head'] as const;

/** Everybody who can be urged about an item, from the handler up; nobody twice. */
function ladderOf(state: ItemState, { people }: Directory): UrgeRung[] {
  const rungs = [
    ['handler', state.division?.handler],
    ['sponsor', sponsorOf(state, state.round)],
    ['director', people.find(({ roles }) => roles.includes('director'))?.id],
  ] as const;
  const ladder: UrgeRung[] = [];
  for (const [level, to] of rungs) {
    if (to && ladder.every((rung) => rung.to !== to)) ladder.push({ level, to });
  }
  return ladder;
}

/** An urge of today: until when an answer is owed, and when it goes up without one. */
export function urged(
  { level, to }: UrgeRung,
  { item }: ItemState,
  { profile, calendar, today }: CommonRules,
): UrgeStep {
  const rule = clock(profile, 'urgeAnswer', item.kind);
  const answerBy = computeDeadline(rule, { urged: today }, calendar);
  const escalateOn = addSpan(answerBy.due, profile.urging.escalateAfter, calendar);
  return { level, to, on: today, answerBy, escalateOn };
}

function mustBeUrged(state: ItemState): void {
  if (isOver(state)) throw invalid('ITEM_CLOSED', '本件办理已经结束，不用催办。');
  if (!state.division) {
    throw new Refusal('blocked', 'NOT_DIVIDED', '本件还没有分工，没有承办人可催；请先分工。');
  }
  if (openUrges(state.urges).length > 0) {
    throw new Refusal('conflict', 'URGE_PENDING', '本件已有催办还没有回复，逾期不复的会自动提级。');
  }
}

/**
 * 催办单, signed by the office's head or a leader, or 电话催办 by the office (domain.md §1 row 24, §4.7).
 * @param number 编号 claimed for a notice in the same transaction
 * @throws Refusal FORBIDDEN, ITEM_CLOSED, NOT_DIVIDED, URGE_PENDING, SAID_MISSING, LEVEL_UNKNOWN
 */
export function issueUrge(
  state: ItemState,
  actor: Actor,
  { channel, status, demand, said, level = 'handler' }: NewUrge,
  rules: Rules,
  number?: string,
): UrgeIssued {
  if (channel === 'phone') mustHaveRole(actor, PHONES, '电话催办');
  else mustHaveRole(actor, SIGNS_NOTICE, '催办单由人签发，');
  mustBeUrged(state);
  if (channel === 'phone' && !said?.trim()) {
    throw invalid('SAID_MISSING', '电话催办须记下通话内容。', 'said');
  }
  return issuedTo(state, { channel, status, demand, said }, level, rules, number);
}

/** The urge itself, whoever issues it. @throws Refusal LEVEL_UNKNOWN */
export function issuedTo(
  state: ItemState,
  urge: Pick<NewUrge, 'channel' | 'status' | 'demand' | 'said'> & { roundId?: string },
  level: UrgeLevel,
  rules: Rules,
  number?: string,
): UrgeIssued {
  const ladder = ladderOf(state, rules.directory);
  const at = ladder.findIndex((rung) => rung.level === level);
  const rung = ladder[at];
  if (!rung) throw invalid('LEVEL_UNKNOWN', '本件没有这一级可催的人，请另选。', 'level');
  const { channel, status, demand, said, roundId } = urge;
  return {
    type: 'urge.issued',
    data: {
      urgeId: `urge-${(state.urges ?? []).length + 1}`,
      channel,
      ...(number ? { number } : {}),
      status,
      demand,
      ...(said?.trim() ? { said: said.trim() } : {}),
      ...(roundId ? { roundId } : {}),
      ladder: ladder.slice(at + 1),
      ...urged(rung, state, rules),
    },
  };
}
