import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 退回: by whom, at which step, why. */
export function sentBack(data: TemplateData['sent-back'], { today }: RenderContext): RenderedMail {
  const { item, stepName, what, by, reason } = data;
  return frame({
    subject: `【退回】${stepName}退回${what}：${item.label}`,
    base: data,
    today,
    blocks: [
      { p: `${what}在“${stepName}”环节由${by}退回，请按下述意见修改后重新提交。` },
      { facts: itemFacts(data) },
      { heading: '退回理由' },
      { quote: reason },
    ],
  });
}
