import { invalid, Refusal } from '../errors.ts';
import { ACCURACIES, ACCURACY_NAMES, type Finding, type Override } from '../review/finding.ts';
import { machineReview } from '../review/machineReview.ts';
import { paperOf } from '../review/paper.ts';
import type { CommonRules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import type { OfficeReviewData, StepData } from '../steps/data.ts';
import type { Outcome } from '../steps/desk.ts';
import type { StepId } from '../steps/ids.ts';

/** Fewer characters are no reason. */
const SHORTEST_REASON = 8;

/** What the machine finds in the paper as it stands. */
export function findingsOf(
  state: ItemState,
  rules: Pick<CommonRules, 'profile' | 'today'>,
): Finding[] {
  const paper = paperOf(state, rules);
  return paper ? machineReview(paper) : [];
}

function checkOverrides(overrides: readonly Override[], findings: readonly Finding[]): void {
  for (const { finding, reason } of overrides) {
    if (!findings.some(({ id }) => id === finding)) {
      throw invalid(
        'FINDING_UNKNOWN',
        `机器核对没有“${finding}”这一条，请刷新审核单。`,
        'data.overrides',
      );
    }
    if ([...reason.trim()].length < SHORTEST_REASON) {
      throw invalid(
        'OVERRIDE_REASON_SHORT',
        `对“${finding}”保留原文的，须写明理由（不少于${SHORTEST_REASON}个字）。`,
        'data.overrides',
      );
    }
  }
}

/**
 * 四个准确把握 at 办公室核稿: an accuracy cannot be ticked while the machine has a finding of it that must
 * be mended, unless the reviewer says in writing why it may stand (domain.md §1 row 18). Gives all that
 * was found, to be kept with the review.
 * @throws Refusal MACHINE_FINDINGS, FINDING_UNKNOWN, OVERRIDE_REASON_SHORT
 */
export function reviewed(
  state: ItemState,
  { outcome, data }: { outcome: Outcome; data: StepData[StepId] },
  rules: Pick<CommonRules, 'profile' | 'today'>,
): Finding[] {
  const findings = findingsOf(state, rules);
  if (outcome === 'return') return findings;
  const { accuracy, overrides = [] } = data as OfficeReviewData;
  checkOverrides(overrides, findings);
  const passed = new Set(overrides.map(({ finding }) => finding));
  const standing = findings.filter(
    (one) => one.severity === 'must' && accuracy[one.accuracy] && !passed.has(one.id),
  );
  if (standing.length === 0) return findings;
  const names = ACCURACIES.filter((name) => standing.some((one) => one.accuracy === name));
  throw new Refusal(
    'blocked',
    'MACHINE_FINDINGS',
    `机器核对发现${standing.length}处问题，${names.map((name) => ACCURACY_NAMES[name]).join('、')}不能勾选：${standing
      .map(({ id, message }) => `${message}（${id}）`)
      .join('')}请退回修改；确可保留的，逐条写明理由。`,
    { field: 'data.accuracy', details: standing },
  );
}
