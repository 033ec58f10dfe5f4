import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 书面征询: the office forwards the forms; it may neither fill them in nor collect them (design.md §5). */
export function paperConsultation(
  data: TemplateData['paper-consultation'],
  { today }: RenderContext,
): RenderedMail {
  const { item, collector, people, until } = data;
  return frame({
    subject: `【书面征询】${item.label}有${people.length}位须用纸质表征询意见`,
    base: data,
    today,
    blocks: [
      { p: '本件已转入征询意见。下列人员没有登记电子邮箱，不能通过邮件链接评价：' },
      { list: people },
      { facts: [...itemFacts(data), ['反馈截止', dateWords(until)]] },
      { p: `请将答复和《征询意见表》送${collector}，由其向上述人员书面征询、收回并登记。` },
      { p: '评价由代表、委员本人作出，我局任何人不得代填、代收或劝导评价。' },
    ],
  });
}
