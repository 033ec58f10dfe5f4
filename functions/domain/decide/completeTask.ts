import { mustExist } from '../calendar/mustExist.ts';
import { invalid, notFound, Refusal } from '../errors.ts';
import type { TaskCompleted } from '../events.ts';
import { pendingReturn } from '../intake.ts';
import { repeatedAnswers } from '../raisedAgain.ts';
import type { Actor } from '../roles.ts';
import type { Rules } from '../rules.ts';
import type { ItemState, Task } from '../state.ts';
import type {
  CoSendData,
  DeliveryData,
  DivisionData,
  InspectionData,
  OpinionData,
  ProposalData,
  RectificationData,
  StepData,
  SuperiorCheckData,
} from '../steps/data.ts';
import type { Outcome } from '../steps/desk.ts';
import { GUARDED } from '../steps/guarded.ts';
import type { StepId } from '../steps/ids.ts';
import { STEPS } from '../steps/table.ts';
import { mustAct } from './authorize.ts';
import { checkDelivery } from './dispatch/delivery.ts';
import { checkDivision, withFixedFive } from './divide.ts';
import { checkInspection, checkRectification } from './inspection.ts';
import { mustBePast } from './intake.ts';
import { reviewed } from './officeReview.ts';
import { promisesMade } from './promises/made.ts';
import { checkProposal } from './propose.ts';
import { publishDeadline } from './publication/deadline.ts';
import { consequencesOf } from './tiers.ts';

/** 办理一项待办: what a person hands in. */
export interface CompleteTask {
  taskId: string;
  outcome: Outcome;
  data: StepData[StepId];
}

function checkSending({ on }: CoSendData, { today }: Rules): void {
  mustExist(on, 'data.on');
  if (on > today) throw invalid('DATE_IN_FUTURE', '送出日期不能在今天之后。', 'data.on');
}

function checkSuperior({ askedOn, answeredOn }: SuperiorCheckData, { today }: Rules): void {
  mustExist(askedOn, 'data.askedOn');
  mustExist(answeredOn, 'data.answeredOn');
  if (answeredOn > today) {
    throw invalid('DATE_IN_FUTURE', '答复日期不能在今天之后。', 'data.answeredOn');
  }
  if (answeredOn < askedOn) {
    throw invalid('ANSWERED_BEFORE_ASKED', '答复日期不能早于报送日期。', 'data.answeredOn');
  }
}

/** Checks that need the item or the directory, beside the table's guards. */
function checkData(command: CompleteTask, task: Task, state: ItemState, rules: Rules): void {
  switch (task.step) {
    case 'propose':
      checkProposal(command.data as ProposalData, state, rules);
      break;
    case 'assign':
      checkDivision(command.data as DivisionData, state, rules);
      break;
    case 'deliver':
    case 'second-deliver':
      checkDelivery(command.data as DeliveryData, state, rules);
      break;
    case 'superior-check':
      checkSuperior(command.data as SuperiorCheckData, rules);
      break;
    case 'co-send':
      checkSending(command.data as CoSendData, rules);
      break;
    case 'inspect':
      checkInspection(command.data as InspectionData, command.outcome, state, rules);
      break;
    case 'rectify':
      checkRectification(command.data as RectificationData, state);
      break;
    case 'investigate': {
      const { source } = command.data as StepData['investigate'];
      const taken = state.takenOver?.investigation && state.takenOver.from;
      if (!source || source === taken) return;
      throw invalid(
        'SOURCE_UNKNOWN',
        '没有沿用这一件的调查，请先沿用，或自行填写。',
        'data.source',
      );
    }
    case 'classify': {
      const { tier } = command.data as StepData['classify'];
      if (rules.profile.tiers.some((known) => known.id === tier)) return;
      throw invalid('TIER_UNKNOWN', '没有这一档，请从三档中选择。', 'data.tier');
    }
    case 'party-group': {
      const { meetingOn } = command.data as StepData['party-group'];
      mustExist(meetingOn, 'data.meetingOn');
      if (meetingOn <= rules.today) return;
      throw invalid('DATE_IN_FUTURE', '党组会日期不能在今天之后。', 'data.meetingOn');
    }
    case 'return-answer': {
      const { on, unit } = command.data as StepData['return-answer'];
      mustBePast(on, 'data.on', state, rules.today);
      if (command.outcome === 'refused' || unit || pendingReturn(state)?.proposedUnit) return;
      throw invalid('UNIT_MISSING', '准予退办的，须写明转交哪个单位。', 'data.unit');
    }
  }
}

/** What is kept of what was handed in: a division with its five fixed things (row 3). */
function kept({ data }: CompleteTask, { step }: Task, state: ItemState, rules: Rules) {
  return step === 'assign' ? withFixedFive(data as DivisionData, state, rules) : data;
}

/** The task, still to be ended. @throws Refusal TASK_NOT_FOUND, TASK_VOID, or TASK_DONE with who did it. */
export function mustBeOpen(state: ItemState, taskId: string): Task {
  const task = state.tasks.find((known) => known.taskId === taskId);
  if (!task) throw notFound('没有这项待办，请刷新页面。', 'TASK_NOT_FOUND');
  if (task.status === 'void') {
    throw new Refusal('conflict', 'TASK_VOID', '本件办理已经结束，这项待办作废，请刷新页面。');
  }
  if (task.status === 'done') {
    throw new Refusal('conflict', 'TASK_DONE', `这项待办已由${task.doneBy}办过，请刷新页面。`);
  }
  return task;
}

/**
 * Whether a person may end a step so, and the event of it.
 * @param documentNumber the 文号 claimed for 编号成文 or 送主办单位 in the same transaction
 * @throws Refusal TASK_NOT_FOUND, TASK_DONE, TASK_VOID, FORBIDDEN, OUTCOME_INVALID, REASON_MISSING,
 * MACHINE_FINDINGS, or a guard's
 */
export function completeTask(
  state: ItemState,
  actor: Actor,
  command: CompleteTask,
  rules: Rules,
  documentNumber?: string,
): TaskCompleted {
  const task = mustBeOpen(state, command.taskId);
  mustAct(actor, task);
  const rule = STEPS[task.step];
  if (!rule.outcomes.includes(command.outcome)) {
    throw invalid('OUTCOME_INVALID', `“${rule.name}”不能这样办理。`, 'outcome');
  }
  if (command.outcome === 'return') {
    const opinion = (command.data as OpinionData).opinion;
    if (!opinion?.trim()) throw invalid('REASON_MISSING', '退回须写明理由。', 'data.opinion');
    if (task.step === 'superior-check') checkSuperior(command.data as SuperiorCheckData, rules);
  } else {
    for (const guard of GUARDED[task.step] ?? []) {
      const { step, side } = task;
      const refusal = guard({ state, step, data: command.data, rules, ...(side ? { side } : {}) });
      if (refusal) throw refusal;
    }
    checkData(command, task, state, rules);
  }
  const promises = task.step === 'deliver' ? promisesMade(state, rules) : [];
  const publishBy =
    task.step === 'deliver'
      ? publishDeadline(state, command.data as DeliveryData, rules)
      : undefined;
  const repeats =
    task.step === 'draft'
      ? repeatedAnswers(state, command.data as StepData['draft'], rules.profile)
      : [];
  const findings = task.step === 'office-review' ? reviewed(state, command, rules) : [];
  const consequences =
    task.step === 'classify'
      ? consequencesOf((command.data as StepData['classify']).tier, state, rules, 'data.tier')
      : undefined;
  return {
    type: 'task.completed',
    data: {
      taskId: task.taskId,
      step: task.step,
      outcome: command.outcome,
      data: kept(command, task, state, rules),
      ...(promises.length > 0 ? { promises } : {}),
      ...(publishBy ? { publishBy } : {}),
      ...(repeats.length > 0 ? { repeats } : {}),
      ...(consequences ? { consequences } : {}),
      ...(documentNumber ? { documentNumber } : {}),
      ...(findings.length > 0 ? { findings } : {}),
    },
  };
}
