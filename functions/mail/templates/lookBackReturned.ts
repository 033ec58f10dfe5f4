import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 年终复评退回: what does not agree with the facts. */
export function lookBackReturned(
  data: TemplateData['look-back-returned'],
  { today }: RenderContext,
): RenderedMail {
  const { label, title, by, reason } = data;
  return frame({
    subject: `【退回】${label}的年终复评，请核实后重新登记`,
    base: data,
    today,
    blocks: [
      { p: '督查组核查后，认为复评结果与实际不符，请核实后重新登记。' },
      {
        facts: [
          ['编号', label],
          ['案由', title],
          ['核查人', by],
        ],
      },
      { heading: '核查意见' },
      { quote: reason },
    ],
  });
}
