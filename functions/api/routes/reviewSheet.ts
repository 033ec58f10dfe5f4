import { findingsOf } from '../../domain/decide/officeReview.ts';
import { itemStream } from '../../domain/events.ts';
import { ACCURACIES, ACCURACY_NAMES, type Override } from '../../domain/review/finding.ts';
import { TO_JUDGE, UNITY_NAMES } from '../../domain/review/sheet.ts';
import { type ItemState, lastTask } from '../../domain/state.ts';
import type { OfficeReviewData } from '../../domain/steps/data.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { readEvent } from '../../store/readEvent.ts';
import type { Store } from '../../store/store.ts';
import { type Route, route } from '../http/route.ts';
import * as schema from '../schemas/replies.ts';
import { itemOf } from './itemOf.ts';

/** What the reviewer of this round let pass, and why. */
async function overriddenIn(store: Store, state: ItemState): Promise<Override[]> {
  const review = lastTask(state, 'office-review');
  if (review?.outcome !== 'done' || !review.doneVersion) return [];
  const event = await readEvent(store, itemStream(state.itemId), review.doneVersion);
  if (event?.type !== 'task.completed') return [];
  return (event.data.data as OfficeReviewData).overrides ?? [];
}

/** 四个准确把握审核单. */
const shown = route({
  method: 'GET',
  path: '/v1/items/{itemId}/review-sheet',
  operationId: 'getReviewSheet',
  summary: '“四个准确把握”“四统一”审核单：机器核对的结果，和须由人判断的',
  description:
    'severity 为 must 的，办公室核稿时该项不能勾选；确可保留原文的，在 data.overrides 里逐条写明理由。',
  response: schema.reviewSheet,
  status: 200,
  handle: async (call) => {
    const state = await itemOf(call);
    const findings = findingsOf(state, rulesOf(state, call.rules));
    const { itemId, version, reply, coOpinion, comments = [] } = state;
    const revision = reply?.revision ?? coOpinion?.draft?.revision;
    return {
      status: 200,
      body: {
        itemId,
        version,
        ...(revision ? { revision } : {}),
        ...(reply ? { class: reply.class } : {}),
        accuracy: ACCURACIES.map((id) => {
          const own = findings.filter(({ accuracy }) => accuracy === id);
          const passes = own.every(({ severity }) => severity !== 'must');
          return { id, name: ACCURACY_NAMES[id], passes, findings: own, toJudge: TO_JUDGE[id] };
        }),
        unity: Object.entries(UNITY_NAMES).map(([id, name]) => ({ id, name })),
        overrides: await overriddenIn(call.store, state),
        openComments: comments.filter(({ round, resolved }) => round === state.round && !resolved)
          .length,
      },
    };
  },
});

/** 审核单. */
export const REVIEW_ROUTES: readonly Route[] = [shown];
