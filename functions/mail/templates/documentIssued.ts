import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 印发通知, to heads and handlers, each with his own items (rows 26, 35). */
export function documentIssued(
  data: TemplateData['document-issued'],
  { today }: RenderContext,
): RenderedMail {
  const { kind, title, documentNumber, validFrom, again, items, faults } = data;
  return frame({
    subject: `【${kind}】《${title}》已印发`,
    base: data,
    today,
    blocks: [
      { p: `《${title}》${again ? '新版' : ''}已印发，请遵照办理。` },
      {
        facts: [
          ['文号', documentNumber],
          ['施行日期', dateWords(validFrom)],
        ],
      },
      ...(items.length > 0 ? [{ heading: '您承办、负责的件' }] : []),
      ...(items.length > 0
        ? [
            {
              list: items.map(
                ({ label, due, points }) =>
                  `${label}，${dateWords(due)}前完成${points ? `；要点：${points}` : ''}`,
              ),
            },
          ]
        : []),
      ...(faults.length > 0 ? [{ heading: '请您纠正' }] : []),
      ...(faults.length > 0
        ? [
            {
              list: faults.map(
                ({ fault, measure, until }) =>
                  `${fault}；措施：${measure}；${dateWords(until)}前完成`,
              ),
            },
          ]
        : []),
    ],
  });
}
