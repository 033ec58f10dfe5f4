import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 报请协调, to the sponsor and the director (domain.md §3.3). */
export function coUnitDisputed(
  data: TemplateData['co-unit-disputed'],
  { today }: RenderContext,
): RenderedMail {
  const { item, unit, matter, text, basis } = data;
  return frame({
    subject: `【协调】${item.label}：与${unit}的分歧请决定`,
    base: data,
    today,
    blocks: [
      { p: `与${unit}协商不成，请决定如何办理，并写明理由。决定以前不能提交答复稿。` },
      { facts: [...itemFacts(data), ['协办单位', unit]] },
      { heading: '分歧' },
      { quote: matter },
      { heading: '该单位的意见' },
      { quote: text },
      ...(basis ? [{ heading: '依据' }, { quote: basis }] : []),
    ],
  });
}
