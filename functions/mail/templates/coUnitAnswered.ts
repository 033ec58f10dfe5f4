import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 协办意见 has come, to those who work on the item. */
export function coUnitAnswered(
  data: TemplateData['co-unit-answered'],
  { today }: RenderContext,
): RenderedMail {
  const { item, unit, co, word, stance, objects, text, basis, signed, version } = data;
  const next = objects
    ? '请先与该单位协调一致；协调不成的，报请分管（包案）领导或主要负责人决定。'
    : '请在答复稿中写明采纳情况；内容空泛的，可写明理由要求重提。';
  return frame({
    subject: `【${co}】${item.label}：${unit}${stance}${version > 1 ? `（第${version}次）` : ''}`,
    base: data,
    today,
    blocks: [
      { p: `${unit}提出了${word}。` },
      { facts: [...itemFacts(data), [word, stance], ['会签', signed]] },
      { quote: text },
      ...(basis ? [{ heading: '依据' }, { quote: basis }] : []),
      { p: next },
    ],
  });
}
