import { itemFacts, phoneBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 协调决定, to the unit and to those who work on the item. */
export function coUnitSettled(
  data: TemplateData['co-unit-settled'],
  { today }: RenderContext,
): RenderedMail {
  const { item, unit, word, decision, reason, on, phone } = data;
  return frame({
    subject: `【协调】${item.label}：${unit}异议的处理决定`,
    base: data,
    today,
    blocks: [
      { p: `${unit}对本件有异议，经我单位领导研究，决定如下。${word}已如实留存。` },
      { facts: [...itemFacts(data), ['协办单位', unit], ['决定日期', dateWords(on)]] },
      { heading: '决定' },
      { quote: decision },
      { heading: '理由' },
      { quote: reason },
      ...phoneBlocks(phone),
    ],
  });
}
