import { mayRecord } from '../../domain/decide/lookBacks/record.ts';
import { maySeeEntry } from '../../domain/decide/lookBacks/see.ts';
import {
  LOOK_BACK_RESULT_NAMES,
  LOOK_BACK_WHY_NAMES,
  type LookBack,
  type LookBackEntry,
  RESULTS_OF,
  remaining,
} from '../../domain/lookBack.ts';
import { type Actor, personOf, sectionName } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';

function presentEntry(entry: LookBackEntry, closed: boolean, actor: Actor, rules: Rules) {
  const { finding, handler, section, ...choice } = entry;
  const { result, classNow, remark, evidence, corrections, on, by } = finding ?? {};
  const open = !finding && !closed && mayRecord(actor, entry);
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
    allowed: open ? RESULTS_OF[entry.why] : [],
  };
}

/** 登记表 of a round (domain.md §3.7): each sees what concerns him. */
export function presentLookBack(round: LookBack, actor: Actor, rules: Rules) {
  const { entries, hash: _hash, ...about } = round;
  const closed = round.closedOn !== undefined;
  return {
    ...about,
    items: entries.length,
    remaining: remaining(round).length,
    register: entries
      .filter((entry) => maySeeEntry(actor, entry))
      .map((entry) => presentEntry(entry, closed, actor, rules)),
  };
}
