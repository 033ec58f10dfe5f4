import { itemFacts, phoneBlocks, promiseFacts } from '../blocks.ts';
import { type Block, frame } from '../frame.ts';
import type { RenderContext, RenderedMail, TemplateData } from '../planned.ts';
import { dateWords } from '../words.ts';

type Request = TemplateData['rating-request'];

/** The reply itself: class, text, an answer to each demand, the promise (domain.md §4.1). */
function reply({ documentNumber, classWords, body, answers, reason, promise }: Request): Block[] {
  return [
    {
      facts: [
        ...(documentNumber ? [['文号', documentNumber] as [string, string]] : []),
        ['办理结果', classWords],
      ],
    },
    { heading: '答复内容' },
    { quote: body },
    ...answers.flatMap(({ n, demand, answer }): Block[] => [
      { heading: `诉求${n}：${demand}` },
      { quote: answer },
    ]),
    ...(reason ? [{ heading: '暂不能解决的原因' }, { quote: reason }] : []),
    ...(promise ? [{ heading: '承诺' }, { facts: promiseFacts(promise) }] : []),
  ];
}

function howToRate({ axes, grades, needsReason, until }: Request): Block[] {
  const scale = `请就${axes.join('、')}，分别在“${grades.join('、')}”中选择`;
  const reason = needsReason.length > 0 ? `；选择“${needsReason.join('、')}”的，请写明理由` : '';
  return [
    { heading: '请您评价' },
    { p: `${scale}${reason}。请于${dateWords(until)}（含当日）前作出评价。` },
  ];
}

/**
 * 答复与征询意见: the letter, and the deputy's own link to rate it.
 * @throws Error without a link token
 */
export function ratingRequest(
  data: Request,
  { baseUrl, linkToken, today }: RenderContext,
): RenderedMail {
  if (!linkToken) throw new Error('a rating request needs a link token');
  const url = `${baseUrl.replace(/\/+$/, '')}/p/${linkToken}`;
  return frame({
    subject: `关于${data.item.label}的答复，请您评价`,
    base: data,
    today,
    blocks: [
      { p: '您提出的下列事项已经办理并作出答复，感谢您对我们工作的关心和支持。' },
      { facts: itemFacts(data) },
      ...reply(data),
      ...howToRate(data),
      { link: { label: '打开评价页面', url } },
      {
        p: '评价只能由您本人作出，一经提交不能更改，我局任何人不能代填或修改。本链接专供您使用，请勿转发。',
      },
      ...phoneBlocks(data.phone),
    ],
  });
}
