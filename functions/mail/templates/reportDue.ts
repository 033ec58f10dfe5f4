import { frame, SYSTEM_SIGN } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords, daysLeft } from '../words.ts';

/** 报送提醒, ahead of the date and when it has come (domain.md §3.7). */
export function reportDue(
  data: TemplateData['report-due'],
  { today }: RenderContext,
): RenderedMail {
  const { kind, office, what, due } = data;
  return frame({
    subject: `【报送】${what}${kind === 'ahead' ? '即将到期' : '已到期'}`,
    base: data,
    signed: SYSTEM_SIGN,
    today,
    blocks: [
      { p: '下列报告须按规定报送，至今没有登记报送，请抓紧办理；已经报送的，请登记文号和日期。' },
      {
        facts: [
          ['报告', what],
          ['报送单位', office],
          ['报送日期', `${dateWords(due)}，${daysLeft(due, today)}`],
        ],
      },
    ],
  });
}
