import { itemFacts } from '../blocks.ts';
import { frame, SYSTEM_SIGN } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords, daysLeft } from '../words.ts';

/** 公开时限提醒, ahead of the date and on it (domain.md §3.8). */
export function publicationDue(
  data: TemplateData['publication-due'],
  { today }: RenderContext,
): RenderedMail {
  const { item, due, kind, wish } = data;
  return frame({
    subject: `【公开】${item.label}的答复${kind === 'ahead' ? '公开时限将到' : '公开时限已到'}`,
    base: data,
    signed: SYSTEM_SIGN,
    today,
    blocks: [
      { p: '下列答复还没有审定是否公开，请拟定公开属性和公开文本，报局办公室审查。' },
      {
        facts: [
          ...itemFacts(data),
          ['公开时限', `${dateWords(due)}，${daysLeft(due, today)}`],
          ['提出人意愿', wish],
        ],
      },
      { p: '不予公开或者只公开标题、摘要的，也要在时限以前审定并写明依据。' },
    ],
  });
}
