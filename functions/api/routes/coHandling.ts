import { askOpinionAgain } from '../../domain/decide/askOpinionAgain.ts';
import { route } from '../http/route.ts';
import { newRedo } from '../schemas/coHandling.ts';
import { record, recorded } from './record.ts';

/** 登记重提协办意见. */
export const redoCoOpinion = route({
  method: 'POST',
  path: '/v1/items/{itemId}/co-opinion/redo',
  operationId: 'redoCoOpinion',
  summary: '登记主办单位要求重提协办意见',
  description:
    '由局办公室登记。只在本轮协办意见送出之后；登记后自动进入下一轮，从拟协办意见开始，另计时限。',
  body: newRedo,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const event = askOpinionAgain(state, call.actor, call.body, rules);
      return { event, recordId: event.data.redoId };
    }),
});
