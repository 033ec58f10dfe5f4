import { itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 进度通报, to those who made the suggestion (row 40). */
export function progressTold(
  data: TemplateData['progress-told'],
  { today }: RenderContext,
): RenderedMail {
  return frame({
    subject: `关于${data.item.label}的办理进度`,
    base: data,
    today,
    blocks: [
      { p: '您提出的事项正在办理，现将进度告知您，欢迎随时提出意见。' },
      { facts: itemFacts(data) },
      { heading: '办理进度' },
      { quote: data.text },
      ...phoneBlocks(data.phone),
    ],
  });
}
