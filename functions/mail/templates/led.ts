import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 重点督办、主要领导挂帅: who leads the item from now on, and why (domain.md §1 rows 12, 39, 46). */
export function led(data: TemplateData['led'], { today }: RenderContext): RenderedMail {
  const { item, why, sponsor } = data;
  return frame({
    subject: `【包案】${item.label}列为重点`,
    base: data,
    today,
    blocks: [
      { p: why },
      ...(sponsor ? [{ p: `包案领导：${sponsor}。` }] : []),
      { facts: itemFacts(data) },
    ],
  });
}
