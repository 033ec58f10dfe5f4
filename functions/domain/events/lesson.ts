import type { Lesson } from '../lesson.ts';

/** 经验教训入库 (rows 56, 57). */
export interface LessonRecorded {
  type: 'lesson.recorded';
  data: Lesson;
}

export const LESSON_EVENT_NAMES: Record<LessonRecorded['type'], string> = {
  'lesson.recorded': '案例入库',
};

/** The stream of a lesson, `lesson#2026-0001`: one event. */
export const LESSON_PREFIX = 'lesson#';
