import { itemFacts, phoneBlocks, ratingBlocks } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 评价回执: thanks, and what was received, so that the deputy sees that it was not altered. */
export function ratingThanks(
  data: TemplateData['rating-thanks'],
  { today }: RenderContext,
): RenderedMail {
  const { item, on, next } = data;
  return frame({
    subject: `您对${item.label}的评价已收到`,
    base: data,
    today,
    blocks: [
      { p: `您于${dateWords(on)}作出的评价已收到，衷心感谢。` },
      { facts: itemFacts(data) },
      ...ratingBlocks(data),
      { p: next },
      { p: '评价已原样登记，我局任何人不能修改。以上内容如与您的评价不符，请告知我们。' },
      ...phoneBlocks(data.phone),
    ],
  });
}
