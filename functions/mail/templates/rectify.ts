import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 整改: what the inspection found and what must be corrected (domain.md §1 row 44). */
export function rectify(data: TemplateData['rectify'], { today }: RenderContext): RenderedMail {
  const { item, by, findings, corrections } = data;
  return frame({
    subject: `【整改】办后督查提出整改要求：${item.label}`,
    base: data,
    today,
    blocks: [
      { p: `${by}对本件进行了办后督查，请按下列要求整改，并报告整改措施。` },
      { facts: itemFacts(data) },
      { heading: '督查情况' },
      { quote: findings },
      { heading: '整改要求' },
      { list: corrections.map((one) => `${one.what}（${one.by}，${dateWords(one.until)}前）`) },
    ],
  });
}
