import { sectionsOf } from '../../domain/activity.ts';
import { ACTIVITY_PREFIX, type ActivityRecorded } from '../../domain/events.ts';
import { activitiesKey } from '../views/keys.ts';
import { lastEventKind } from './kind.ts';

/** 调研活动: a row by year, one by method, and one for each section whose items it served. */
export const ACTIVITIES = lastEventKind<ActivityRecorded>(ACTIVITY_PREFIX, ({ data, version }) => {
  const { findings: _long, measures: _longer, ...activity } = data;
  const { year, method, on, activityId } = data;
  const sk = `${on}#${activityId}`;
  const lists = [
    activitiesKey(year),
    activitiesKey(year, { method }),
    ...sectionsOf(data).map((section) => activitiesKey(year, { section })),
  ];
  return lists.map((pk) => ({ pk, sk, activity, version }));
});
