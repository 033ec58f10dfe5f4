import { type Block, frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

type Named = TemplateData['round-report']['late'];

function listed(heading: string, items: Named): Block[] {
  if (items.length === 0) return [];
  const lines = items.map(
    ({ number, title, handler }) => `第${number}号《${title}》，承办人${handler}`,
  );
  return [{ heading }, { list: lines }];
}

/** 调度汇总 (domain.md §1 row 23): counts, who was late, what stands still. */
export function roundReport(
  data: TemplateData['round-report'],
  { today }: RenderContext,
): RenderedMail {
  const { roundId, on, asked, answered, red, yellow, late, standing } = data;
  return frame({
    subject: `【调度】第${roundId}轮汇总：${asked}件，回复${answered}件，逾期${late.length}件`,
    base: data,
    today,
    blocks: [
      {
        facts: [
          ['结束日期', dateWords(on)],
          ['调度', `${asked}件`],
          ['已回复', `${answered}件`],
          ['红灯（已超时限）', `${red}件`],
          ['黄灯（临近时限）', `${yellow}件`],
        ],
      },
      ...listed('没有按期回复，已发催办单', late),
      ...listed('没有进展', standing),
    ],
  });
}
