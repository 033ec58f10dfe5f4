import { frame, SYSTEM_SIGN } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords, daysLeft } from '../words.ts';

/** 回头看到期提醒, before the date and on it (domain.md §1 rows 48, 55). */
export function lookBackDue(
  data: TemplateData['look-back-due'],
  { today }: RenderContext,
): RenderedMail {
  const { title, reportBy, kind, items, toHead } = data;
  const whose = toHead ? '贵科室' : '您';
  return frame({
    subject: `【回头看】${title}${kind === 'ahead' ? '即将到期' : '已到期'}：还有${items.length}件没有登记`,
    base: data,
    signed: SYSTEM_SIGN,
    today,
    blocks: [
      {
        p: `${whose}还有下列${items.length}件没有登记回头看的结果，登记日期为${dateWords(reportBy)}，${daysLeft(reportBy, today)}，请抓紧办理。`,
      },
      { list: items.map(({ label, title: name, why }) => `${label}《${name}》（${why}）`) },
    ],
  });
}
