import { itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 督查反馈: what has come of the reply since, to the deputies (row 44). */
export function feedback(data: TemplateData['feedback'], { today }: RenderContext): RenderedMail {
  const { item, progress, effect, phone } = data;
  return frame({
    subject: `关于${item.label}落实情况的反馈`,
    base: data,
    today,
    blocks: [
      { p: '我局督查组对答复事项的落实情况作了督查，现将进展和成效反馈给您，欢迎继续提出意见。' },
      { facts: itemFacts(data) },
      { heading: '进展' },
      { quote: progress },
      { heading: '成效' },
      { quote: effect },
      ...phoneBlocks(phone),
    ],
  });
}
