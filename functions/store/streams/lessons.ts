import { LESSON_PREFIX, type LessonRecorded } from '../../domain/events.ts';
import { lessonsKey } from '../views/keys.ts';
import { lastEventKind } from './kind.ts';

/** 案例库: a row by subject and one by year. */
export const LESSONS = lastEventKind<LessonRecorded>(LESSON_PREFIX, ({ data: lesson, version }) => {
  const { lessonId: sk, subject, year } = lesson;
  return [
    { pk: lessonsKey('subject', subject), sk, lesson, version },
    { pk: lessonsKey('year', String(year)), sk, lesson, version },
  ];
});
