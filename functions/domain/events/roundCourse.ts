/** A new execution took the place of a lost one, at the recorded step: the same for every kind of round. */
export interface RoundCourseResumed {
  type: 'round-course.resumed';
  data: { itemId?: string; attempt: number; resumeAt: string; reason: string };
}

/** The execution of a round broke at a state; reconciliation takes it up again. */
export interface RoundCourseFailed {
  type: 'round-course.failed';
  data: { itemId?: string; state: string; error: string; cause: string };
}

/** The executions of rounds: 年终督查、逐件回头看、定期调度. */
export type RoundCourseEvent = RoundCourseResumed | RoundCourseFailed;

export const ROUND_COURSE_EVENT_NAMES: Record<RoundCourseEvent['type'], string> = {
  'round-course.resumed': '流程恢复',
  'round-course.failed': '流程故障',
};
