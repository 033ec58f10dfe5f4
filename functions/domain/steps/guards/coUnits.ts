import {
  coUnitOf,
  ourUnits,
  UNIT_STATUS_NAMES,
  type UnitStatus,
  unitStatus,
} from '../../coUnit.ts';
import type { DraftData } from '../data.ts';
import { blocked, type Guard } from '../guards.ts';

/** Every co-unit has answered and none objects, before the reply is drafted (domain.md §3.3; §7 row 7). */
export const coOpinionsIn: Guard = ({ state, rules: { today, profile } }) => {
  const units = ourUnits(state).map((unit) => {
    const known = coUnitOf(state, unit);
    const due = known?.askings.at(-1)?.due.due;
    return { unit, due, status: unitStatus(known, today) };
  });
  const list = (...statuses: UnitStatus[]) =>
    units
      .filter(({ status }) => statuses.includes(status))
      .map(({ unit, due, status }) => {
        const till = due && status !== 'objects' ? `，时限${due}` : '';
        return `${unit}（${due ? UNIT_STATUS_NAMES[status] : '尚未征求'}${till}）`;
      })
      .join('、');
  const missing = list('overdue', 'missing');
  if (missing) {
    return blocked(
      'CO_OPINION_MISSING',
      `${profile.words.coOpinion}还没有收齐：${missing}。请催办；收到书面意见的，由局办公室登记。`,
    );
  }
  const objecting = list('objects');
  return objecting
    ? blocked(
        'CO_UNIT_OBJECTS',
        `${profile.words.co}单位有异议：${objecting}。请先协调一致；协调不成的，报请分管领导或主要负责人决定。`,
      )
    : undefined;
};

/** The reply says how each co-unit's opinion was taken up (domain.md §3.3: 山东 21, 青岛 24, 浙江 18). */
export const coOpinionsCarried: Guard = ({ state, data, rules: { profile } }) => {
  if (!data) return undefined;
  const { words } = profile;
  const { coOpinions = [] } = data as DraftData;
  const units = ourUnits(state);
  const strange = coOpinions.find(({ unit }) => !units.includes(unit));
  if (strange) {
    const message = `“${strange.unit}”不是本件的${words.co}单位，请核对。`;
    return blocked('CO_UNIT_UNKNOWN', message, 'data.coOpinions');
  }
  const open = units.filter((unit) => !coOpinions.some((stated) => stated.unit === unit));
  return open.length > 0
    ? blocked(
        'CO_OPINION_UNSTATED',
        `答复稿须写明${words.coOpinion}的采纳情况，还缺：${open.join('、')}。`,
        'data.coOpinions',
      )
    : undefined;
};
