import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 年终督查: what the inspectors are to check (domain.md §1 rows 44, 48). */
export function lookBackChecks(
  data: TemplateData['look-back-checks'],
  { today }: RenderContext,
): RenderedMail {
  const { title, reportBy, items } = data;
  return frame({
    subject: `【年终督查】${title}：请核查${items.length}件的复评结果`,
    base: data,
    today,
    blocks: [
      { p: `下列各件由承办人于${dateWords(reportBy)}前复评，复评后请逐件核查。` },
      { list: items.map(({ label, title: name, why }) => `${label}《${name}》（${why}）`) },
      { p: '属实的予以确认，系统即记入本件并告知代表；与实际不符的写明情况，退回重新复评。' },
    ],
  });
}
