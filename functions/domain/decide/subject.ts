import { invalid } from '../errors.ts';
import type { Profile } from '../profile/profile.ts';

/** 类别, one of the place's (domain.md §1 row 1, §8 point 17). @throws Refusal SUBJECT_UNKNOWN */
export function mustBeSubject(subject: string, { subjects }: Profile, field: string): void {
  if (subjects.includes(subject)) return;
  throw invalid(
    'SUBJECT_UNKNOWN',
    `没有“${subject}”这一类别，可选：${subjects.join('、')}。`,
    field,
  );
}
