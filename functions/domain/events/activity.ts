import type { Activity, ItemResearch } from '../activity.ts';

/** 调研活动: the one event of its stream (rows 20, 38). */
export interface ActivityRecorded {
  type: 'activity.recorded';
  data: Activity;
}

/** The same in the stream of each item it serves, or is linked to by 举一反三. */
export interface ItemResearched {
  type: 'item.researched';
  data: ItemResearch;
}

export const ACTIVITY_EVENT_NAMES: Record<(ActivityRecorded | ItemResearched)['type'], string> = {
  'activity.recorded': '调研活动',
  'item.researched': '调研活动',
};

/** The stream of an activity, `activity#2026-site-0001`. */
export const ACTIVITY_PREFIX = 'activity#';
