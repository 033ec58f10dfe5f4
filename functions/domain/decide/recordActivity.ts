import type { Activity, NewActivity, SimilarPlace } from '../activity.ts';
import { mustExist } from '../calendar/mustExist.ts';
import { invalid } from '../errors.ts';
import type { ActivityRecorded, ItemResearched } from '../events.ts';
import type { Profile } from '../profile/profile.ts';
import { type Actor, personOf, type Role } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';
import { mustBeSubject } from './subject.ts';

/** Those who go out and look. */
const RESEARCHERS: readonly Role[] = [
  'handler',
  'section-head',
  'office-clerk',
  'office-head',
  'deputy-director',
  'director',
];

/** @throws Refusal METHOD_UNKNOWN naming those there are */
export function methodOf({ research }: Profile, id: string): { id: string; name: string } {
  const method = research.methods.find((known) => known.id === id);
  if (method) return method;
  const known = research.methods.map(({ id: key, name }) => `${key}（${name}）`).join('、');
  throw invalid('METHOD_UNKNOWN', `没有“${id}”这种方式，可选：${known}。`, 'method');
}

function checkPeople({ people }: NewActivity, { directory }: Rules): void {
  const unknown = people.find((id) => !personOf(directory, id));
  if (unknown) throw invalid('PERSON_UNKNOWN', `通讯录里没有“${unknown}”。`, 'people');
}

function checkSimilar(
  { itemId, subject }: SimilarPlace,
  index: number,
  served: readonly string[],
  { profile }: Rules,
): void {
  const field = `similar.${index}`;
  if (!itemId && !subject) {
    throw invalid('LINK_MISSING', '举一反三须写明关联哪一件，或哪一类事项。', field);
  }
  if (itemId && served.includes(itemId)) {
    throw invalid('ITEM_SAME', `“${itemId}”就是调研的件，举一反三请写别的件。`, `${field}.itemId`);
  }
  if (subject) mustBeSubject(subject, profile, `${field}.subject`);
}

/** An event of one item, because of the activity. */
export interface Touched {
  itemId: string;
  event: ItemResearched;
}

function touched(activity: Activity): Touched[] {
  const { activityId, methodName, title, on, items, similar = [] } = activity;
  const base = { activityId, methodName, title, on };
  return [
    ...items.map(
      ({ itemId }): Touched => ({
        itemId,
        event: { type: 'item.researched', data: { ...base, as: 'served' } },
      }),
    ),
    ...similar.flatMap(({ itemId, measure }): Touched[] =>
      itemId
        ? [
            {
              itemId,
              event: { type: 'item.researched', data: { ...base, as: 'similar', measure } },
            },
          ]
        : [],
    ),
  ];
}

/**
 * 调研活动 (domain.md §1 rows 20, 38): by a method of the profile, with findings, measures and 举一反三.
 * @param served the items that it serves, in the order of `wanted.items`
 * @throws Refusal FORBIDDEN, METHOD_UNKNOWN, IMPOSSIBLE_DATE, DATE_IN_FUTURE, PERSON_UNKNOWN, LINK_MISSING,
 * ITEM_SAME, ITEM_DOUBLED, SUBJECT_UNKNOWN
 */
export function recordActivity(
  activityId: string,
  wanted: NewActivity,
  served: readonly ItemState[],
  actor: Actor,
  rules: Rules,
): { event: ActivityRecorded; touched: Touched[] } {
  mustHaveRole(actor, RESEARCHERS, '调研活动');
  const method = methodOf(rules.profile, wanted.method);
  mustExist(wanted.on, 'on');
  if (wanted.on > rules.today) throw invalid('DATE_IN_FUTURE', '调研日期不能在今天之后。', 'on');
  checkPeople(wanted, rules);
  const ids = served.map(({ itemId }) => itemId);
  const { similar = [] } = wanted;
  for (const [index, place] of similar.entries()) checkSimilar(place, index, ids, rules);
  const linked = similar.flatMap(({ itemId }) => itemId ?? []);
  const doubled = [...ids, ...linked].find((id, index, all) => all.indexOf(id) < index);
  if (doubled) throw invalid('ITEM_DOUBLED', `“${doubled}”列了两次，请删去一次。`, 'items');
  const data: Activity = {
    ...wanted,
    activityId,
    year: Number(wanted.on.slice(0, 4)),
    methodName: method.name,
    items: served.map(({ itemId, item: { number, title }, division }) => ({
      itemId,
      number,
      title,
      ...(division ? { section: division.section } : {}),
    })),
    by: actor.name,
  };
  return { event: { type: 'activity.recorded', data }, touched: touched(data) };
}
