import { itemFacts } from '../blocks.ts';
import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

type Told = TemplateData['extension'];

const SUBJECTS: Record<Told['kind'], string> = {
  asked: '申请延期',
  granted: '准予延期',
  refused: '不准延期',
};

function opening({ kind, office }: Told): string {
  if (kind === 'asked') return `下列事项申请延期答复，请报${office}，收到答复后登记。`;
  if (kind === 'granted') return `${office}已同意下列事项延期答复，请在新期限以前办结。`;
  return `${office}不同意下列事项延期答复，请在原期限以前办结。`;
}

/** 延期申请 to the office, 延期答复 to those who handle the item (domain.md §3.1). */
export function extension(data: Told, { today }: RenderContext): RenderedMail {
  const { item, kind, from, to, reason, document } = data;
  const dates: [string, string][] = [
    ['现时限', dateWords(from)],
    [kind === 'granted' ? '新期限' : '申请延至', dateWords(to)],
    ...(document ? ([['复函', document]] satisfies [string, string][]) : []),
  ];
  return frame({
    subject: `【延期】${item.label}${SUBJECTS[kind]}`,
    base: data,
    today,
    blocks: [
      { p: opening(data) },
      { facts: [...itemFacts(data), ...dates] },
      { heading: '延期理由' },
      { quote: reason },
    ],
  });
}
