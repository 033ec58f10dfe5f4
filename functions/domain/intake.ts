import type { ReturnRequested, UnitsAnswered, UnitsSuggested } from './events/intake.ts';
import type { ReturnAnswerData } from './steps/data.ts';

/** 建议增办单位 with its answer, once there is one. */
export type AddedUnits = UnitsSuggested['data'] & {
  answer?: Omit<UnitsAnswered['data'], 'requestId'>;
};

/** One 退办 application. */
export type ReturnCase = ReturnRequested['data'] & {
  /** 领导签字 */
  signedBy?: string;
  answer?: ReturnAnswerData & { granted: boolean };
  ended?: 'granted' | 'refused' | 'dropped';
};

/** The application that is still under way, if any. */
export function pendingReturn({ returns = [] }: { returns?: ReturnCase[] }) {
  return returns.find(({ ended }) => ended === undefined);
}
