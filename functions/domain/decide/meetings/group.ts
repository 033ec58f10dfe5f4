import { invalid } from '../../errors.ts';
import type { LeadingGroupSet } from '../../events.ts';
import { type GroupList, groupPeople, type LeadingGroup } from '../../meeting.ts';
import { type Actor, personOf } from '../../roles.ts';
import type { Rules } from '../../rules.ts';
import { mustHaveRole } from '../authorize.ts';
import { OFFICE } from '../intake.ts';
import { mustKnow } from './call.ts';

/**
 * 办理工作领导小组 (rows 4, 6): the director heads it (主要领导抓总), deputy directors are his deputies.
 * A change says why; former lists stay.
 * @throws Refusal FORBIDDEN, PERSON_UNKNOWN, GROUP_HEAD, GROUP_DEPUTY, PERSON_DOUBLED, REASON_MISSING
 */
export function setLeadingGroup(
  year: number,
  list: GroupList,
  former: LeadingGroup | undefined,
  actor: Actor,
  { directory, today }: Rules,
): LeadingGroupSet {
  mustHaveRole(actor, OFFICE, '登记领导小组名单');
  const everybody = groupPeople(list);
  mustKnow(everybody, 'members', directory);
  if (!personOf(directory, list.head)?.roles.includes('director')) {
    throw invalid('GROUP_HEAD', '组长须是主要负责人。', 'head');
  }
  if (list.deputies.some((id) => !personOf(directory, id)?.roles.includes('deputy-director'))) {
    throw invalid('GROUP_DEPUTY', '副组长须是分管领导。', 'deputies');
  }
  if (new Set(everybody).size < everybody.length) {
    throw invalid('PERSON_DOUBLED', '同一人只列一次。', 'members');
  }
  if (former && !list.reason?.trim()) {
    throw invalid('REASON_MISSING', '调整名单须写明原因。', 'reason');
  }
  return { type: 'leading-group.set', data: { ...list, year, on: today } };
}
