import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 调度: the progress of all items of one handler (domain.md §1 row 23). */
export function progressAsked(
  data: TemplateData['progress-asked'],
  { today }: RenderContext,
): RenderedMail {
  const { roundId, answerBy, items } = data;
  return frame({
    subject: `【调度】第${roundId}轮：请于${dateWords(answerBy)}前回复${items.length}件的进展`,
    base: data,
    today,
    blocks: [
      { p: `请于${dateWords(answerBy)}（含当日）前逐件回复办理进展。` },
      {
        list: items.map(
          ({ number, title, due, light }) =>
            `${light} 第${number}号《${title}》，时限${dateWords(due)}`,
        ),
      },
      { p: '没有进展的，写明原因和下一步的日期；逾期没有回复的，发催办单。' },
    ],
  });
}
