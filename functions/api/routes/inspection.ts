import { feedBack, reportCorrection } from '../../domain/decide/inspection.ts';
import { type Route, route } from '../http/route.ts';
import { correctionReport, feedback } from '../schemas/inspection.ts';
import { record, recorded } from './record.ts';

/** 督查反馈. */
const fedBack = route({
  method: 'POST',
  path: '/v1/items/{itemId}/feedback',
  operationId: 'feedBack',
  summary: '向代表反馈督查后的进展和成效',
  body: feedback,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = feedBack(state, call.actor, call.body, rules);
      return { event, recordId: event.data.feedbackId };
    }),
});

/** 整改报告（回头看提出的）. */
const reported = route({
  method: 'POST',
  path: '/v1/items/{itemId}/corrections/{correctionId}',
  operationId: 'reportCorrection',
  summary: '报告一项回头看提出的整改',
  body: correctionReport,
  response: recorded,
  status: 200,
  handle: (call) => {
    const correctionId = call.params.correctionId ?? '';
    const { actor, body } = call;
    return record(
      call,
      (state, rules) => ({
        event: reportCorrection(state, actor, correctionId, body.report, rules),
        recordId: correctionId,
      }),
      200,
    );
  },
});

/** 办后督查. */
export const INSPECTION_ROUTES: readonly Route[] = [fedBack, reported];
