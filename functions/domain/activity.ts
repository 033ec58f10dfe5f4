/** 举一反三 (domain.md §1 row 38): where the same is to be found, what is done about it there. */
export interface SimilarPlace {
  place: string;
  measure: string;
  /** Another item it is linked to. */
  itemId?: string;
  /** Or a subject of the profile. */
  subject?: string;
}

/** 调研活动 as handed in (domain.md §1 rows 20, 38). */
export interface NewActivity {
  /** 现场调研、交叉检查、交流座谈、跟班学习 …: id of a method of the profile. */
  method: string;
  title: string;
  /** Civil date on which it began. */
  on: string;
  place: string;
  /** Our people, person ids. */
  people: string[];
  /** People and units from outside. */
  outside?: string[];
  /** Ids of the items it serves. */
  items: string[];
  findings: string;
  measures: string;
  similar?: SimilarPlace[];
}

/** An activity on record. */
export interface Activity extends Omit<NewActivity, 'items'> {
  activityId: string;
  /** Of the day on which it began. */
  year: number;
  methodName: string;
  items: { itemId: string; number: string; title: string; section?: string }[];
  by: string;
}

/** What an activity is to an item: it served the item, or the item is one of the similar places. */
export interface ItemResearch {
  activityId: string;
  methodName: string;
  title: string;
  on: string;
  as: 'served' | 'similar';
  /** What is done here, where it is a similar place. */
  measure?: string;
}

/** The sections whose items an activity served. */
export function sectionsOf({ items }: Pick<Activity, 'items'>): string[] {
  return [...new Set(items.flatMap(({ section }) => section ?? []))];
}
