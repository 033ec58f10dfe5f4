import type { CivilDate } from '../../domain/calendar/civilDate.ts';
import type { Light } from '../../domain/deadline/light.ts';
import type { TaskGroup, WeeklyCounts, WeeklyPart } from '../../domain/digest.ts';
import type { BureauBase } from './words.ts';

interface ItemWords {
  label: string;
  title: string;
  keyItem: boolean;
  due: CivilDate;
}

/** 每日待办清单 in words. */
export interface DailyWords {
  counts: Record<TaskGroup, number>;
  tasks: (ItemWords & { what: string; group: TaskGroup; fresh: boolean })[];
  /** How many more there are than are listed, and whether even more. */
  more: number;
  andMore: boolean;
  reminders: (ItemWords & { what: string })[];
  ratings: (Omit<ItemWords, 'due'> & { grades: string; comment?: string; on: CivilDate })[];
  moreRatings: number;
}

/** 每周在办清单 in words. */
export interface WeeklyWords extends Pick<WeeklyPart, 'of' | 'counts' | 'more'> {
  section?: string;
  items: (ItemWords & { stage: string; section: string; handler: string; light: Light })[];
  sections: (WeeklyCounts & { name: string })[];
}

/** What is told together. */
export interface DigestTemplates {
  /** 每日待办清单、每周在办清单, to one person in one mail */
  digest: BureauBase & { on: CivilDate; daily?: DailyWords; weekly: WeeklyWords[] };
}
