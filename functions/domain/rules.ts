import type { WorkingCalendar } from './calendar/workingCalendar.ts';
import type { Profile } from './profile/profile.ts';
import type { Directory } from './roles.ts';

/** What a decision is taken by, besides the item itself: all of it handed in. */
export interface Rules {
  profile: Profile;
  calendar: WorkingCalendar;
  directory: Directory;
  /** Civil date in Asia/Shanghai. */
  today: string;
}
