import { itemFacts } from '../blocks.ts';
import { frame, SYSTEM_SIGN } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 核对不符, to whoever entered the form. */
export function formRejected(
  data: TemplateData['form-rejected'],
  { today }: RenderContext,
): RenderedMail {
  const { item, rater, by, reason } = data;
  return frame({
    subject: `【退回】${rater}对${item.label}的纸质征询意见表核对不符`,
    base: data,
    signed: SYSTEM_SIGN,
    today,
    blocks: [
      { p: `${by}对照扫描件核对，认为录入的内容与《征询意见表》不符，请照原表重新录入。` },
      { facts: itemFacts(data) },
      { heading: '不符之处' },
      { quote: reason },
    ],
  });
}
