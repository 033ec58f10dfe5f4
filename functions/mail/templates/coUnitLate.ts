import { dueFact, itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 催协办意见, to those who work on the item (domain.md §7 row 8). */
export function coUnitLate(
  data: TemplateData['co-unit-late'],
  { today }: RenderContext,
): RenderedMail {
  const { item, unit, kind, co, word, contact, due } = data;
  return frame({
    subject: `【${co}】${item.label}：${unit}的${word}${kind === 'ahead' ? '即将到期' : '已逾期'}`,
    base: data,
    today,
    blocks: [
      { p: `${unit}还没有提出${word}；没有收齐以前不能提交答复稿，请与该单位联系。` },
      {
        facts: [
          ...itemFacts(data),
          [`${co}单位`, unit],
          ...(contact ? ([['联系人', contact]] satisfies [string, string][]) : []),
          dueFact(due, today),
        ],
      },
    ],
  });
}
