import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 同样答复: a demand that was raised before is answered as it was then (domain.md §7 row 10). */
export function repeated(data: TemplateData['repeated'], { today }: RenderContext): RenderedMail {
  const { item, repeats, reason } = data;
  return frame({
    subject: `【同样答复】${item.label}与以前的答复几乎相同`,
    base: data,
    today,
    blocks: [
      { p: '下列诉求以前已经提过，本次答复稿的类别和内容与当时几乎相同，请在审核时重点把关。' },
      { facts: itemFacts(data) },
      { list: repeats.map((one) => `${one.demand}（${one.earlier}，${one.letter}类）`) },
      { heading: '承办人写明的理由' },
      { quote: reason },
    ],
  });
}
