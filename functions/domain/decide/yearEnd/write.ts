import { Refusal } from '../../errors.ts';
import type { YearEndHeard, YearEndWritten } from '../../events.ts';
import type { Actor } from '../../roles.ts';
import type { CommonRules } from '../../rules.ts';
import type { YearEnd, YearEndTexts } from '../../yearEnd.ts';
import { mustHaveRole } from '../authorize.ts';

/**
 * 年终报告定稿: the office adds to the figures what no register can write.
 * @throws Refusal FORBIDDEN, NOT_COMPILED, ALREADY_WRITTEN
 */
export function writeReport(
  round: YearEnd,
  actor: Actor,
  texts: YearEndTexts,
  { today }: Pick<CommonRules, 'today'>,
): YearEndWritten {
  mustHaveRole(actor, ['office-clerk', 'office-head'], '年终报告定稿');
  if (!round.report) {
    throw new Refusal('blocked', 'NOT_COMPILED', '回头看还没有全部完成，报告数字尚未汇总。');
  }
  if (round.written) {
    throw new Refusal(
      'conflict',
      'ALREADY_WRITTEN',
      `报告已由${round.written.by}定稿，请刷新页面。`,
    );
  }
  return { type: 'year-end.written', data: { ...texts, on: today } };
}

/**
 * 党组会年末听取 (row 45), once a year, of a report that is written.
 * @throws Refusal REPORT_NOT_WRITTEN, YEAR_END_HEARD
 */
export function hearReport(round: YearEnd, heard: YearEndHeard['data']): YearEndHeard {
  const { year, written } = round;
  if (round.heard) {
    const { minutesNumber } = round.heard;
    throw new Refusal(
      'conflict',
      'YEAR_END_HEARD',
      `${year}年办理情况党组会已听取（${minutesNumber}）。`,
    );
  }
  if (!written) {
    throw new Refusal(
      'blocked',
      'REPORT_NOT_WRITTEN',
      `${year}年办理情况报告还没有定稿，请局办公室定稿后再报党组会听取。`,
    );
  }
  return { type: 'year-end.heard', data: heard };
}
