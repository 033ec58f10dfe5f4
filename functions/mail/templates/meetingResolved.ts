import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 议定事项, to its owner (rows 5, 6). */
export function meetingResolved(
  data: TemplateData['meeting-resolved'],
  { today }: RenderContext,
): RenderedMail {
  const { kind, title, on, resolutions } = data;
  return frame({
    subject: `【${kind}】议定事项${resolutions.length}项：${title}`,
    base: data,
    today,
    blocks: [
      { p: `${dateWords(on)}召开的${kind}议定由您负责下列事项，请按期办结并登记。` },
      {
        list: resolutions.map(
          ({ what, due, item }) => `${what}${item ? `（${item}）` : ''}，${dateWords(due)}前完成`,
        ),
      },
    ],
  });
}
