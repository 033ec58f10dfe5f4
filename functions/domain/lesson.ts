/** 案例 / 源头治理: what was learnt from a case; a subject that comes again and is met at its source. */
export const LESSON_KINDS = ['case', 'source'] as const;

export type LessonKind = (typeof LESSON_KINDS)[number];

export const LESSON_KIND_NAMES: Record<LessonKind, string> = {
  case: '案例',
  source: '源头治理',
};

/** A row of the case library (rows 56, 57). */
export interface Lesson {
  lessonId: string;
  year: number;
  kind: LessonKind;
  /** A subject of the profile. */
  subject: string;
  /** The items it was learnt from. */
  items: { itemId: string; number: string; title: string }[];
  lesson: string;
  measures: string;
  /** Civil date */
  on: string;
  by: string;
}
