import { mustExist } from '../calendar/mustExist.ts';
import { forbidden, invalid, notFound, Refusal } from '../errors.ts';
import type { CorrectionReported, InspectionFedBack } from '../events.ts';
import { type NewCorrection, openCorrections } from '../inspection.ts';
import { isPending, ledgerOf } from '../promise.ts';
import { type Actor, hasRole, personOf } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState } from '../state.ts';
import type { InspectionData, RectificationData } from '../steps/data.ts';
import type { Outcome } from '../steps/desk.ts';

/** What an inspection must say something of: each answer of the letter and each promise still open. */
export function toBeChecked(state: ItemState): string[] {
  const demands = state.item.demands.map((_, index) => `demand-${index + 1}`);
  const promises = ledgerOf(state).filter(isPending);
  return [...demands, ...promises.map(({ promiseId }) => promiseId)];
}

/** 督查组: inspectors, none of them of the section that handles the item. */
function checkTeam({ team }: InspectionData, { division }: ItemState, { directory }: Rules): void {
  if (team.length === 0) throw invalid('TEAM_MISSING', '请写明督查组成员。', 'data.team');
  for (const id of team) {
    const person = personOf(directory, id);
    if (!person?.roles.includes('inspector')) {
      throw invalid('TEAM_INVALID', `“${id}”不是督查组成员，请从通讯录中选择。`, 'data.team');
    }
    if (division && person.section === division.section) {
      throw invalid('TEAM_OF_SECTION', `${person.name}是承办科室的人，不能督查本件。`, 'data.team');
    }
  }
}

/**
 * 整改要求: each with what, a person and a date to come.
 * @throws Refusal PERSON_UNKNOWN, IMPOSSIBLE_DATE, DUE_PAST
 */
export function checkCorrections(
  corrections: readonly NewCorrection[],
  { directory, today }: Rules,
  field = 'data.corrections',
): void {
  for (const { by, until } of corrections) {
    if (!personOf(directory, by)) {
      throw invalid('PERSON_UNKNOWN', `通讯录里没有“${by}”。`, field);
    }
    mustExist(until, field);
    if (until <= today) throw invalid('DUE_PAST', '整改期限须在今天之后。', field);
  }
}

function checkResults({ results }: InspectionData, state: ItemState): void {
  const wanted = toBeChecked(state);
  const said = new Set(results.map(({ of }) => of));
  const strange = [...said].find((of) => !wanted.includes(of));
  if (strange) throw invalid('RESULT_UNKNOWN', `答复里没有“${strange}”。`, 'data.results');
  const missing = wanted.filter((of) => !said.has(of));
  if (missing.length === 0) return;
  throw invalid(
    'RESULT_MISSING',
    `督查须对每项答复和承诺写明落实情况，还缺：${missing.join('、')}。`,
    'data.results',
  );
}

/**
 * 办后督查 (domain.md §1 row 44): an independent team, a notice, a finding for each answer and promise;
 * what is not carried out is to be corrected by somebody until a date.
 * @throws Refusal TEAM_MISSING, TEAM_INVALID, TEAM_OF_SECTION, DATE_IN_FUTURE, RESULT_MISSING,
 * RESULT_UNKNOWN, CORRECTIONS_MISSING, CORRECTIONS_UNWANTED, NOT_CARRIED_OUT, or checkCorrections'
 */
export function checkInspection(
  data: InspectionData,
  outcome: Outcome,
  state: ItemState,
  rules: Rules,
): void {
  checkTeam(data, state, rules);
  mustExist(data.noticeOn, 'data.noticeOn');
  if (data.noticeOn > rules.today) {
    throw invalid('DATE_IN_FUTURE', '督查通知的日期不能在今天之后。', 'data.noticeOn');
  }
  checkResults(data, state);
  const { corrections = [], results } = data;
  if (outcome === 'rectify' && corrections.length === 0) {
    throw invalid(
      'CORRECTIONS_MISSING',
      '要求整改的，须写明整改什么、由谁整改、什么时候完成。',
      'data.corrections',
    );
  }
  if (outcome !== 'rectify' && corrections.length > 0) {
    throw invalid('CORRECTIONS_UNWANTED', '有整改要求的，请选择“要求整改”。', 'data.corrections');
  }
  const undone = results.find(({ of, result }) => of.startsWith('demand-') && result === 'not');
  if (outcome !== 'rectify' && undone) {
    throw new Refusal('blocked', 'NOT_CARRIED_OUT', '有答复事项没有落实，请提出整改要求。', {
      field: 'data.results',
    });
  }
  checkCorrections(corrections, rules);
}

/** 整改: every correction still open is reported on. @throws Refusal REPORT_MISSING, CORRECTION_UNKNOWN */
export function checkRectification({ reports }: RectificationData, state: ItemState): void {
  const open = openCorrections(state).map(({ correctionId }) => correctionId);
  const said = reports.map(({ correctionId }) => correctionId);
  const strange = said.find((id) => !open.includes(id));
  if (strange) throw invalid('CORRECTION_UNKNOWN', `没有“${strange}”这项整改。`, 'data.reports');
  const missing = open.filter((id) => !said.includes(id));
  if (missing.length === 0) return;
  throw invalid('REPORT_MISSING', `整改须逐项报告，还缺：${missing.join('、')}。`, 'data.reports');
}

/**
 * 督查反馈: progress and effect told to the deputies.
 * @throws Refusal FORBIDDEN, NOT_INSPECTED
 */
export function feedBack(
  state: ItemState,
  actor: Actor,
  told: { progress: string; effect: string },
  { today }: Rules,
): InspectionFedBack {
  const office = hasRole(actor, ['office-clerk', 'office-head', 'inspector']);
  if (!office && state.division?.handler !== actor.id) {
    throw forbidden('督查情况由本件承办人、督查组或局办公室反馈，您没有这一权限。');
  }
  const { inspections = [], feedback = [] } = state;
  if (inspections.length === 0) {
    throw new Refusal('blocked', 'NOT_INSPECTED', '本件还没有督查，督查之后再向代表反馈。');
  }
  const feedbackId = `feedback-${feedback.length + 1}`;
  return { type: 'inspection.fed-back', data: { feedbackId, ...told, on: today } };
}

/**
 * 整改报告 of a correction that a look-back asked for; those of an inspection are reported in its step.
 * @throws Refusal CORRECTION_NOT_FOUND, FORBIDDEN, ALREADY_REPORTED, IN_RECTIFICATION
 */
export function reportCorrection(
  state: ItemState,
  actor: Actor,
  correctionId: string,
  report: string,
  { today }: Rules,
): CorrectionReported {
  const found = (state.corrections ?? []).find((known) => known.correctionId === correctionId);
  if (!found) throw notFound('没有这项整改，请刷新页面。', 'CORRECTION_NOT_FOUND');
  if (found.by !== actor.id && state.division?.handler !== actor.id) {
    throw forbidden('整改由指定的责任人或本件承办人报告，您没有这一权限。');
  }
  if (found.report !== undefined) {
    throw new Refusal('conflict', 'ALREADY_REPORTED', '这项整改已经报告，请刷新页面。');
  }
  if (state.tasks.some(({ taskId }) => taskId === found.from)) {
    throw new Refusal('blocked', 'IN_RECTIFICATION', '督查提出的整改请在“整改”这一步逐项报告。');
  }
  return { type: 'correction.reported', data: { correctionId, report, on: today } };
}
