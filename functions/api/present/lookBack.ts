import { mayRecord } from '../../domain/decide/lookBacks/record.ts';
import { maySeeEntry } from '../../domain/decide/lookBacks/see.ts';
import {
  isAgreed,
  LOOK_BACK_RESULT_NAMES,
  LOOK_BACK_WHY_NAMES,
  type LookBack,
  type LookBackEntry,
  RESULTS_OF,
  remaining,
} from '../../domain/lookBack.ts';
import { type Actor, hasRole, personOf, sectionName } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';

function presentEntry(entry: LookBackEntry, round: LookBack, actor: Actor, rules: Rules) {
  const { finding, handler, section, checks = [], ...choice } = entry;
  const closed = round.closedOn !== undefined;
  const { result, classNow, remark, evidence, corrections, on, by } = finding ?? {};
  const open = !finding && !closed && mayRecord(actor, entry, round);
  const agreed = isAgreed(entry);
  return {
    ...choice,
    whyName: LOOK_BACK_WHY_NAMES[entry.why],
    handler,
    handlerName: handler && personOf(rules.directory, handler)?.name,
    sectionName: section && sectionName(rules.directory, section),
    result,
    resultName: result && LOOK_BACK_RESULT_NAMES[result],
    classNow,
    remark,
    evidence,
    corrections,
    on,
    by,
    checks,
    mayCheck: Boolean(
      round.yearEnd && !closed && finding && !agreed && hasRole(actor, ['inspector']),
    ),
    allowed: open ? RESULTS_OF[entry.why] : [],
  };
}

/** 登记表 of a round (domain.md §3.7): each sees what concerns him. */
export function presentLookBack(round: LookBack, actor: Actor, rules: Rules) {
  const { entries, hash: _hash, attempts: _attempts, ...about } = round;
  return {
    ...about,
    items: entries.length,
    remaining: remaining(round).length,
    register: entries
      .filter((entry) => maySeeEntry(actor, entry))
      .map((entry) => presentEntry(entry, round, actor, rules)),
  };
}
