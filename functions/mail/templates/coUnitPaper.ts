import { dueFact, itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** A co-unit without an address has to be asked on paper. */
export function coUnitPaper(
  data: TemplateData['co-unit-paper'],
  { today }: RenderContext,
): RenderedMail {
  const { item, unit, word, due } = data;
  return frame({
    subject: `【书面征求】${item.label}：请发函征求${unit}的${word}`,
    base: data,
    today,
    blocks: [
      { p: `通讯录里没有${unit}的电子邮箱，请发函征求${word}。` },
      { facts: [...itemFacts(data), ['协办单位', unit], dueFact(due, today)] },
      { p: '收到来文后，由局办公室登记文件名称、签署日期、会签人和意见内容。' },
    ],
  });
}
