import { frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

/** 回头看登记的请求 (domain.md §1 rows 48, 55). */
export function lookBack(data: TemplateData['look-back'], { today }: RenderContext): RenderedMail {
  const { title, reportBy, items } = data;
  return frame({
    subject: `【回头看】${title}：请于${dateWords(reportBy)}前登记${items.length}件`,
    base: data,
    today,
    blocks: [
      { p: `请对下列各件逐件回头看，于${dateWords(reportBy)}（含当日）前登记结果。` },
      { list: items.map(({ label, title: name, why }) => `${label}《${name}》（${why}）`) },
      {
        p: '已经落实的写明依据；条件已具备的，如实登记，重新启动办理并当面答复；仍不具备条件的，写明现在的情况，继续滚动。',
      },
    ],
  });
}
