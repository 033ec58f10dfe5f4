import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 不准退办: the handling goes on. */
export function returnEnded(
  data: TemplateData['return-ended'],
  { today }: RenderContext,
): RenderedMail {
  const { item, reason } = data;
  return frame({
    subject: `【继续办理】${item.label}不准退办`,
    base: data,
    today,
    blocks: [
      { p: '交办机关不准退办。' },
      { p: '本件由我局继续办理，时限不变。' },
      { facts: itemFacts(data) },
      ...(reason ? [{ heading: '理由' }, { quote: reason }] : []),
    ],
  });
}
