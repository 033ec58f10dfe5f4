import { mayAct } from '../../domain/decide/authorize.ts';
import { SUBMITTER_KIND_NAMES } from '../../domain/item.ts';
import { classOf, kindOf, tierOf } from '../../domain/profile/profile.ts';
import { timesTold } from '../../domain/progress.ts';
import { ratingSummary } from '../../domain/ratingSummary.ts';
import { type Actor, personOf } from '../../domain/roles.ts';
import type { Rules } from '../../domain/rules.ts';
import { type ItemState, openTasks, type Task } from '../../domain/state.ts';
import { GUARDED } from '../../domain/steps/guarded.ts';
import { STAGE_NAMES } from '../../domain/steps/ids.ts';
import { STEPS } from '../../domain/steps/table.ts';
import { presentCoOpinion } from './coHandling.ts';
import { presentComment } from './comments.ts';
import { presentCoUnits } from './coUnits.ts';
import { presentDeadlines } from './deadlines.ts';
import { presentDispatch } from './dispatch.ts';
import { presentDivision } from './division.ts';
import { presentFollowUps } from './followUps.ts';
import { presentInspections } from './inspection.ts';
import { presentIntake } from './intake.ts';
import { presentKeyItem } from './keyItem.ts';
import { presentMailFailures } from './mailFailures.ts';
import { readableBy, shownSubmitters } from './mask.ts';
import { presentPaperForms } from './paperForms.ts';
import { presentPromises } from './promises.ts';
import { presentHistory } from './raisedAgain.ts';
import { presentPlan } from './stepPlan.ts';

/** "May I, and what is still missing?" from the same tables as the answer to the step (design.md §2). */
function actionsOf(task: Task, state: ItemState, actor: Actor, rules: Rules) {
  const { step, side } = task;
  const { outcomes } = STEPS[step];
  const blockedBy = (GUARDED[step] ?? []).flatMap((guard) => {
    const refusal = guard({ state, step, rules, ...(side ? { side } : {}) });
    return refusal ? [{ code: refusal.code, message: refusal.message }] : [];
  });
  const allowed = mayAct(actor, task);
  return { allowed, outcomes: allowed ? outcomes : [], blockedBy };
}

function presentTask(task: Task, state: ItemState, actor: Actor, rules: Rules) {
  const { taskId, step, round, side, openedAt, desk, due } = task;
  const who = 'person' in desk ? personOf(rules.directory, desk.person)?.name : undefined;
  return {
    taskId,
    step,
    stepName: STEPS[step].name,
    round,
    ...(side ? { side } : {}),
    openedAt,
    desk,
    ...(who ? { who } : {}),
    ...(due ? { due: due.due } : {}),
    ...actionsOf(task, state, actor, rules),
  };
}

/** One item as its reader may see it. */
export function presentItem(state: ItemState, actor: Actor, rules: Rules) {
  const { item, reply } = state;
  const { deadlines, returnWindow } = presentDeadlines(state, rules);
  const submitters = shownSubmitters(item.submitters, actor, state, rules.profile).map(
    (submitter) => ({ ...submitter, kindName: SUBMITTER_KIND_NAMES[submitter.kind] }),
  );
  const view = {
    itemId: state.itemId,
    version: state.version,
    kindName: kindOf(rules.profile, item.kind).name,
    item: { ...item, submitters },
    profile: state.profile,
    stage: state.stage,
    stageName: STAGE_NAMES[state.stage],
    round: state.round,
    keyItem: item.keyItem,
    ...presentDivision(state, rules),
    tier: state.tier,
    tierName: state.tier && tierOf(rules.profile, state.tier)?.name,
    annualPlan: state.tiering?.annualPlan ?? false,
    reclassified: state.reclassified ?? [],
    research: state.research ?? [],
    requests: state.requests ?? [],
    extensions: state.extensions ?? [],
    stepPlan: presentPlan(state, rules),
    reply: reply && { ...reply, className: classOf(rules.profile, reply.class)?.words },
    documentNumber: state.documentNumber,
    voidNumbers: state.voidNumbers ?? [],
    comments: (state.comments ?? []).map((comment) => presentComment(comment, state, actor)),
    partyGroupOn: state.partyGroupOn,
    partyGroup: state.partyGroup,
    superiorChecks: state.superiorChecks ?? [],
    deliveries: state.deliveries,
    dispatch: presentDispatch(state, rules),
    contacts: state.contacts,
    declines: state.declines ?? [],
    progress: state.progress,
    progressTold: timesTold(state.progress),
    ratings: state.ratings,
    decisions: state.decisions ?? [],
    raised: state.raised ?? [],
    unreturned: state.unreturned,
    reminders: state.reminders ?? [],
    paperForms: presentPaperForms(state),
    ratingSummary: ratingSummary(state, rules),
    promise: state.promise,
    coOpinion: presentCoOpinion(state),
    coUnits: presentCoUnits(state, actor, rules),
    ...presentInspections(state, rules),
    lookBacks: state.lookBacks ?? [],
    lookBackRatings: state.lookBackRatings ?? [],
    reopened: state.reopened ?? [],
    ...presentHistory(state, rules),
    ...presentKeyItem(state, actor, rules),
    merge: state.merge,
    investigation: state.investigation,
    takenOver: state.takenOver,
    rolling: state.rolling,
    urges: state.urges ?? [],
    promises: presentPromises(state, actor, rules),
    followUps: presentFollowUps(state, rules),
    intake: { ...presentIntake(state), returnWindow },
    concluded: state.concluded,
    failure: state.failure,
    halfWay: state.halfWay,
    handOvers: state.handOvers ?? [],
    ...presentMailFailures(state, rules.directory),
    deadlines,
    openTasks: openTasks(state).map((task) => presentTask(task, state, actor, rules)),
  };
  return readableBy(view, actor, state, rules.profile);
}
