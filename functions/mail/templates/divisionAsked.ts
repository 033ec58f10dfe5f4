import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords, daysLeft } from '../words.ts';

/** 征询分工意见, to the head of a section (row 34). */
export function divisionAsked(
  data: TemplateData['division-asked'],
  { today }: RenderContext,
): RenderedMail {
  const { item, until, demands, note } = data;
  return frame({
    subject: `【征询意见】${item.label}的分工`,
    base: data,
    today,
    blocks: [
      { p: '下列一件拟分工办理，请就是否由您科室承办提出意见。' },
      {
        facts: [...itemFacts(data), ['反馈日期', `${dateWords(until)}，${daysLeft(until, today)}`]],
      },
      ...(demands.length > 0 ? [{ heading: '诉求' }, { list: demands }] : []),
      ...(note ? [{ heading: '说明' }, { quote: note }] : []),
      {
        p: '同意的，请答复“同意”；认为应由其他科室承办的，请写明科室和理由。逾期未反馈的，由局办公室按职责分工。',
      },
    ],
  });
}
