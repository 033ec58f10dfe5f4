import type { Block } from './frame.ts';
import { linkUrl } from './linkUrl.ts';
import type { Scale } from './planned/words.ts';
import type { RenderContext } from './planned.ts';
import { dateWords } from './words.ts';

/** How to rate, in the words of the profile. */
export function howToRate({ axes, grades, needsReason, until }: Scale): Block[] {
  const scale = `请就${axes.join('、')}，分别在“${grades.join('、')}”中选择`;
  const reason = needsReason.length > 0 ? `；选择“${needsReason.join('、')}”的，请写明理由` : '';
  return [
    { heading: '请您评价' },
    { p: `${scale}${reason}。请于${dateWords(until)}（含当日）前作出评价。` },
  ];
}

/**
 * The deputy's own link, and whose the rating is.
 * @throws Error without a link token
 */
export function linkBlocks(context: RenderContext): Block[] {
  return [
    { link: { label: '打开评价页面', url: linkUrl(context) } },
    {
      p: '评价只能由您本人作出，一经提交不能更改，我局任何人不能代填或修改。本链接专供您使用，请勿转发。',
    },
  ];
}
