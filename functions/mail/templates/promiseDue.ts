import { itemFacts, promiseFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { daysLeft } from '../words.ts';

/** 承诺到期提醒, to its owner: before the date and on it (domain.md §3.7). */
export function promiseDue(
  data: TemplateData['promise-due'],
  { today }: RenderContext,
): RenderedMail {
  const { item, promise, kind, moves } = data;
  return frame({
    subject: `【承诺】${item.label}的承诺事项${kind === 'ahead' ? '即将到期' : '今日到期'}`,
    base: data,
    today,
    blocks: [
      { p: `答复中的下列承诺${daysLeft(promise.due, today)}，请抓紧兑现。` },
      {
        facts: [
          ...itemFacts(data),
          ...promiseFacts(promise),
          ...(moves > 0 ? ([['已延期', `${moves}次`]] satisfies [string, string][]) : []),
        ],
      },
      {
        p: '办成的，登记兑现并附依据，随后再次答复代表、委员；确需延期的，先向代表、委员说明原因再登记；无法兑现的，须作书面说明。',
      },
    ],
  });
}
