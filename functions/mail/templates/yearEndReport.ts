import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';

/** 年终报告 (domain.md §1 row 45): figures from the register, the text by the office. */
export function yearEndReport(
  data: TemplateData['year-end-report'],
  { today }: RenderContext,
): RenderedMail {
  const { year, kind, facts, rates, texts } = data;
  const toWrite = kind === 'to-write';
  return frame({
    subject: toWrite
      ? `【年终】${year}年办理情况已汇总，请补写并定稿`
      : `【年终】${year}年办理情况报告，请在党组会听取`,
    base: data,
    today,
    blocks: [
      {
        p: toWrite
          ? '年终回头看已全部完成，数字由系统从登记簿汇总。请补写主要做法、存在问题和下一步，定稿后报党组会听取。'
          : '局办公室已将年终报告定稿，现送上，请在党组会年末听取时研究。',
      },
      { facts },
      { heading: '各项比率' },
      { list: rates },
      ...(texts
        ? [
            { heading: '主要做法' },
            { quote: texts.practices },
            { heading: '存在问题' },
            { quote: texts.problems },
            { heading: '下一步' },
            { quote: texts.nextSteps },
          ]
        : []),
    ],
  });
}
