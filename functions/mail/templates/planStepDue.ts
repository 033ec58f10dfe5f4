import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords, daysLeft } from '../words.ts';

/** 分步到期提醒, to the step's owner and the handler: before the date and on it (row 51). */
export function planStepDue(
  data: TemplateData['plan-step-due'],
  { today }: RenderContext,
): RenderedMail {
  const { item, what, due, kind } = data;
  return frame({
    subject: `【分步推进】${item.label}有一步${kind === 'ahead' ? '即将到期' : '今日到期'}`,
    base: data,
    today,
    blocks: [
      { p: `分步推进计划中的下列一步${daysLeft(due, today)}，请抓紧完成。` },
      { facts: [...itemFacts(data), ['这一步', what], ['完成日期', dateWords(due)]] },
      { p: '完成的，登记结果；确需延期的，写明原因，系统会告知代表、委员。' },
    ],
  });
}
