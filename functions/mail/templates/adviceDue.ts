import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords, daysLeft } from '../words.ts';

/** 意见建议到期提醒, to the owner and the handler: before the date and on it (domain.md §1 row 47). */
export function adviceDue(
  data: TemplateData['advice-due'],
  { today }: RenderContext,
): RenderedMail {
  const { item, what, due, kind } = data;
  return frame({
    subject: `【意见建议】${item.label}有一条${kind === 'ahead' ? '即将到期' : '今日到期'}`,
    base: data,
    today,
    blocks: [
      { p: `调研提出的下列意见建议${daysLeft(due, today)}，请抓紧落实并报告。` },
      { facts: [...itemFacts(data), ['意见建议', what], ['落实期限', dateWords(due)]] },
    ],
  });
}
