import type { WorkingCalendar } from './calendar/workingCalendar.ts';
import type { Profile } from './profile/profile.ts';
import type { Directory } from './roles.ts';

/** What a decision that names nobody is taken by, besides the item itself: all of it handed in. */
export interface CommonRules {
  profile: Profile;
  calendar: WorkingCalendar;
  /** Civil date in Asia/Shanghai. */
  today: string;
}

/** The same for a decision that looks at people and sections too; the directory has to be read. */
export interface Rules extends CommonRules {
  directory: Directory;
}
