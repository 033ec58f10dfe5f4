import { unanswered } from '../../domain/asked.ts';
import type { Ending } from '../../domain/conclusion.ts';
import { openName } from '../../domain/confidential.ts';
import { lastDue } from '../../domain/decide/noticeMoves.ts';
import type { Rolling } from '../../domain/lookBack.ts';
import { openMailFailures } from '../../domain/mailFailure.ts';
import { openRequests } from '../../domain/request.ts';
import { coursesOf, executionName, isWaiting } from '../../domain/route.ts';
import { sketchOf } from '../../domain/similarity/sketch.ts';
import { type ItemState, openTasks, type Task } from '../../domain/state.ts';
import { deskKey } from '../../domain/steps/desk.ts';
import { STEPS } from '../../domain/steps/table.ts';
import { taskDates } from '../../domain/taskDates.ts';
import { openUrges } from '../../domain/urge.ts';
import { adviceRows } from './adviceRows.ts';
import { consultationRows } from './consultationRows.ts';
import { type CoUnitsSummary, coUnitRows, coUnitsSummary } from './coUnitRows.ts';
import { dispatchRows } from './dispatchRows.ts';
import { divisionRows } from './divisionRows.ts';
import { factsPart } from './factsRows.ts';
import { heldRows } from './held.ts';
import {
  dueKey,
  type ListName,
  listKey,
  OPEN,
  runningKey,
  SNAPSHOT,
  shardOf,
  similarKey,
  snapshotKey,
  tasksKey,
} from './keys.ts';
import { mailFailureRows } from './mailFailureRows.ts';
import { planRows } from './planRows.ts';
import { promiseRows } from './promiseRows.ts';
import { toPublishRows } from './publicationRows.ts';
import { ratedRows } from './ratedRows.ts';
import { reminderRows } from './reminderRows.ts';
import { urgeRows } from './urgeRows.ts';
import type { ViewRow } from './viewRow.ts';

export type { ViewRow } from './viewRow.ts';

/** What lists show of an item; no contact data, and nobody who asked for secrecy. */
export interface ItemSummary {
  itemId: string;
  kind: ItemState['item']['kind'];
  part: ItemState['item']['part'];
  session: string;
  /** 闭会期间 handed over */
  recess?: true;
  number: string;
  title: string;
  keyItem: boolean;
  stage: ItemState['stage'];
  round: number;
  steps: string[];
  due: string;
  warn: string;
  section?: string;
  handler?: string;
  sponsor?: string;
  class?: string;
  /** 并案: the leading item, or how many are handled with this one. */
  mergedInto?: string;
  merges?: number;
  /** 再次提出 */
  raisedAgain?: true;
  /** 同样答复: the alarm */
  repeated?: true;
  /** 协办单位, where we lead. */
  coUnits?: CoUnitsSummary;
  /** 催办 without an answer */
  urged?: true;
  tier?: string;
  /** Since when its clock stands still. */
  suspendedSince?: string;
  /** 请示 that wait for an answer */
  openRequests?: number;
  /** 滚动办: since when, and the years in which it was tested again. */
  rolling?: Rolling;
  /** By which lawful exit the consultation ended. */
  ending?: Ending['how'];
  /** 邮件未送达 that nobody has dealt with yet */
  mailFailures?: number;
  submitters: string[];
}

export interface TaskRow {
  taskId: string;
  /** `plan-step`: a step of 分步推进 that this person owes; `advice`: 意见建议 of a visit. */
  step: Task['step'] | 'plan-step' | 'advice';
  stepName: string;
  openedAt: string;
  round: number;
  due: string;
  warn: string;
  item: ItemSummary;
}

function endingRow({ concluded }: ItemState): Pick<ItemSummary, 'ending'> {
  const ending = concluded && 'ending' in concluded ? concluded.ending : undefined;
  return ending ? { ending: ending.how } : {};
}

function mergeOf({ merge }: ItemState): Pick<ItemSummary, 'mergedInto' | 'merges'> {
  if (!merge) return {};
  return merge.role === 'merged'
    ? { mergedInto: merge.into.itemId }
    : { merges: merge.items.length };
}

export function summaryOf(state: ItemState): ItemSummary {
  const { item, division, proposal, reply } = state;
  const coUnits = coUnitsSummary(state);
  const { suspendedSince } = state.replyDeadline;
  const asked = openRequests(state).length;
  const failed = openMailFailures(state.mailFailures).length;
  return {
    itemId: state.itemId,
    kind: item.kind,
    part: item.part,
    session: item.session.name,
    ...(item.session.recess ? { recess: true as const } : {}),
    number: item.number,
    title: item.title,
    keyItem: item.keyItem,
    stage: state.stage,
    round: state.round,
    steps: openTasks(state).map((task) => task.step),
    due: state.replyDeadline.due,
    warn: state.replyDeadline.warn,
    ...(division ? { section: division.section, handler: division.handler } : {}),
    ...(proposal ? { sponsor: proposal.sponsor } : {}),
    ...(reply ? { class: reply.class } : {}),
    ...mergeOf(state),
    ...(state.links ? { raisedAgain: true as const } : {}),
    ...(state.repeated ? { repeated: true as const } : {}),
    ...(coUnits ? { coUnits } : {}),
    ...(openUrges(state.urges).length > 0 ? { urged: true as const } : {}),
    ...(state.tier ? { tier: state.tier } : {}),
    ...(suspendedSince ? { suspendedSince } : {}),
    ...(asked > 0 ? { openRequests: asked } : {}),
    ...(state.rolling ? { rolling: state.rolling } : {}),
    ...endingRow(state),
    ...(failed > 0 ? { mailFailures: failed } : {}),
    submitters: item.submitters.map(openName),
  };
}

/** Open items come before concluded ones, the earliest due first. */
function listSort(state: ItemState): string {
  return `${state.concluded ? '2done' : OPEN}#${state.replyDeadline.due}#${state.itemId}`;
}

function listRows(state: ItemState, item: ItemSummary): ViewRow[] {
  const { concluded } = state;
  const lists: [ListName, string | undefined][] = [
    ['year', String(state.item.session.year)],
    ['stage', state.stage],
    ['section', state.division?.section],
    ['handler', state.division?.handler],
    ['sponsor', state.proposal?.sponsor],
    ['sponsor', state.proposal?.deputy],
    ...unanswered(state).map((section): [ListName, string] => ['asked', section]),
    ['rolling', state.rolling && (concluded?.how ?? 'closed') === 'closed' ? 'yes' : undefined],
    ['annualPlan', state.tiering?.annualPlan ? 'yes' : undefined],
    ['request', !concluded && openRequests(state).length > 0 ? 'open' : undefined],
  ];
  const sk = listSort(state);
  return lists.flatMap(([list, value]) => (value ? [{ pk: listKey(list, value), sk, item }] : []));
}

function taskRows(state: ItemState, item: ItemSummary): ViewRow[] {
  return openTasks(state).map((task) => {
    const { due, warn } = taskDates(task, state);
    const { taskId, step, openedAt, round } = task;
    return {
      pk: tasksKey(deskKey(task.desk)),
      sk: `${due}#${state.itemId}#${taskId}`,
      task: {
        taskId,
        step,
        stepName: STEPS[step].name,
        openedAt,
        round,
        due,
        warn,
        item,
      } satisfies TaskRow,
    };
  });
}

/** When the reply falls due, until it is delivered. */
function dueRows({ itemId, concluded, repliedOn, replyDeadline }: ItemState): ViewRow[] {
  if (concluded || repliedOn) return [];
  return [{ pk: dueKey(replyDeadline.due, shardOf(itemId)), sk: `${itemId}#reply`, itemId }];
}

function runningRows(state: ItemState): ViewRow[] {
  const { itemId, changedAt } = state;
  const until = lastDue(state);
  return coursesOf(state).map((course) => ({
    pk: runningKey(shardOf(itemId)),
    sk: executionName(state, course),
    itemId,
    machine: course.machine,
    ...(course.side ? { side: course.side } : {}),
    changedAt,
    ...(until ? { until } : {}),
    waiting: isWaiting(state, course),
  }));
}

/** By what an item asks, which its events leave as it is: worked out once for the rows before and after one. */
const sketches = new WeakMap<object, string[]>();

function sketchOnce(item: ItemState['item']): string[] {
  const known = sketches.get(item) ?? sketchOf(item);
  sketches.set(item, known);
  return known;
}

/** Where those that raise the same again find it; written once, as title and demands stay. */
function similarRows({ itemId, item }: ItemState): ViewRow[] {
  const sk = `${item.session.year}#${itemId}`;
  return sketchOnce(item).map((key) => ({ pk: similarKey(key), sk, itemId }));
}

/** Every row of the Views table that one item gives: a pure function of its state. */
export function itemRows(state: ItemState): ViewRow[] {
  const item = summaryOf(state);
  return [
    { pk: snapshotKey(state.itemId), sk: SNAPSHOT, version: state.version, state },
    ...listRows(state, item),
    ...divisionRows(state),
    ...taskRows(state, item),
    ...adviceRows(state, item),
    ...dueRows(state),
    ...runningRows(state),
    ...similarRows(state),
    ...promiseRows(state),
    ...urgeRows(state),
    ...heldRows(state),
    factsPart(state),
    ...consultationRows(state),
    ...dispatchRows(state),
    ...coUnitRows(state),
    ...planRows(state, item),
    ...toPublishRows(state),
    ...mailFailureRows(state),
    ...reminderRows(state),
    ...ratedRows(state),
  ];
}
