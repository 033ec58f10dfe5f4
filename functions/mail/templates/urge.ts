import { dueFact, itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 催办单 or the note of 电话催办 (domain.md §4.7). */
export function urge(data: TemplateData['urge'], { today }: RenderContext): RenderedMail {
  const { item, channel, number, status, demand, by, times, level, due } = data;
  const what = channel === 'notice' ? '催办单' : '电话催办';
  return frame({
    subject: `【催办】${item.label}${times > 1 ? `（第${times}次，${level}）` : ''}`,
    base: data,
    today,
    blocks: [
      { p: `${what}${number ? `（${number}）` : ''}，由${by}签发，请在期限前回复。` },
      {
        facts: [
          ...itemFacts(data),
          ['现状', status],
          ['要求', demand],
          dueFact(due, today),
          ['催办对象', level],
        ],
      },
      { p: '逾期不回复的，自动报上一级催办。' },
    ],
  });
}
