import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 意见建议 of a visit, to whom it is given (domain.md §1 row 47). */
export function advice(data: TemplateData['advice'], { today }: RenderContext): RenderedMail {
  const { item, visitors, on, points } = data;
  return frame({
    subject: `【意见建议】${item.label}调研提出的意见建议须落实`,
    base: data,
    today,
    blocks: [
      { p: `${dateWords(on)}，${visitors}调研本件。下列意见建议由您负责，请按期落实并报告。` },
      { facts: itemFacts(data) },
      { list: points.map(({ what, due }) => `${what}（${dateWords(due)}前）`) },
    ],
  });
}
