import type { DailyPart, Since, WeeklyPart } from '../digest.ts';

/**
 * 清单: what one person is sent on one day, in one mail. Nothing of it can change any more: the mail is
 * written from this event.
 */
export interface DigestCompiled {
  type: 'digest.compiled';
  data: {
    /** Civil date. */
    on: string;
    /** Person id. */
    to: string;
    /** The list before; without it this is the first. */
    since?: Since;
    /** UTC instant up to which the next list takes tasks as seen: rows of the last minutes may be on their way. */
    seen: string;
    /** 每日待办清单 */
    daily?: DailyPart;
    /** 每周在办清单 */
    weekly?: WeeklyPart[];
  };
}

export const DIGEST_EVENT_NAMES: Record<DigestCompiled['type'], string> = {
  'digest.compiled': '待办、在办清单',
};

/** The stream of one person's list of one day, `digest#2026-03-16#handler-ldbz-1`: there is one at most. */
export const DIGEST_PREFIX = 'digest#';
