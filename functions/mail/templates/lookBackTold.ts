import { itemFacts, phoneBlocks } from '../blocks.ts';
import { type Block, frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { howToRate, linkBlocks } from '../rateBlocks.ts';

function said(heading: string, text: string | undefined): Block[] {
  return text ? [{ heading }, { quote: text }] : [];
}

/** 回头看结果, to those who made the suggestion (domain.md §1 row 48). */
export function lookBackTold(
  data: TemplateData['look-back-told'],
  context: RenderContext,
): RenderedMail {
  const { item, year, result, evidence, remark, rating, phone } = data;
  const { today } = context;
  return frame({
    subject: `关于${item.label}落实情况的回头看结果`,
    base: data,
    today,
    blocks: [
      { p: `${year}年终，我局对您提出的下列事项进行了回头看，并由督查组核查，现将结果告知您。` },
      { facts: [...itemFacts(data), ['结果', result]] },
      ...said('落实依据', evidence),
      ...said('现在的情况', remark),
      ...(rating ? [...howToRate(rating), ...linkBlocks(context)] : []),
      ...phoneBlocks(phone),
    ],
  });
}
