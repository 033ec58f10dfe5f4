import type { CivilDate } from '../calendar/civilDate.ts';
import type { Deadline, Extension } from './deadline.ts';
import { DeadlineError } from './errors.ts';

/**
 * Refuses an extension that is none, or that goes beyond the longest date the rules allow (domain.md §3.1:
 * 3 months, at most 6 in all). `limit` is the due date of the profile's extension clock, if it has one.
 * Throws DeadlineError BAD_EXTENSION.
 */
export function checkExtension(current: Deadline, extension: Extension, limit?: CivilDate): void {
  if (extension.reason.trim() === '') throw new DeadlineError('BAD_EXTENSION', '延期须写明理由');
  if (extension.to <= current.due)
    throw new DeadlineError(
      'BAD_EXTENSION',
      `新期限${extension.to}不晚于现时限${current.due}，不是延期`,
    );
  if (limit !== undefined && extension.to > limit)
    throw new DeadlineError('BAD_EXTENSION', `新期限${extension.to}超过最长期限${limit}`);
}
