import { invalid } from '../errors.ts';
import type { LessonRecorded } from '../events.ts';
import type { LessonKind } from '../lesson.ts';
import type { Actor } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import { mustHaveRole } from './authorize.ts';
import { mustBeSubject } from './subject.ts';

/** What is handed in to the case library. */
export interface NewLesson {
  kind: LessonKind;
  subject: string;
  items: string[];
  lesson: string;
  measures: string;
}

/**
 * 案例入库、源头治理 (domain.md §1 rows 56, 57): a subject that is to be met at its source was raised
 * more than once.
 * @throws Refusal FORBIDDEN, SUBJECT_UNKNOWN, SUBJECT_NOT_REPEATED, SUBJECT_DIFFERS
 */
export function recordLesson(
  lessonId: string,
  wanted: NewLesson,
  states: readonly ItemState[],
  actor: Actor,
  { profile, today }: Rules,
): LessonRecorded {
  mustHaveRole(actor, ['office-clerk', 'office-head', 'section-head'], '案例入库');
  const { kind, subject, lesson, measures } = wanted;
  mustBeSubject(subject, profile, 'subject');
  if (kind === 'source' && states.length < 2) {
    throw invalid(
      'SUBJECT_NOT_REPEATED',
      '从源头解决的须是反复提出的问题，请列出至少两件。',
      'items',
    );
  }
  const other = states.find(({ item }) => item.subject !== undefined && item.subject !== subject);
  if (kind === 'source' && other) {
    throw invalid('SUBJECT_DIFFERS', `${other.itemId}不属于“${subject}”。`, 'items');
  }
  return {
    type: 'lesson.recorded',
    data: {
      lessonId,
      year: Number(today.slice(0, 4)),
      kind,
      subject,
      items: states.map(({ itemId, item: { number, title } }) => ({ itemId, number, title })),
      lesson,
      measures,
      on: today,
      by: actor.name,
    },
  };
}
