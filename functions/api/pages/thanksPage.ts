import type { NewRating } from '../../domain/decide/rate.ts';
import { gradeOf } from '../../domain/profile/profile.ts';
import { html } from '../../mail/html.ts';
import { officePhone } from '../../mail/phone.ts';
import { afterDissatisfied, itemLabel, submitterTitle } from '../../mail/words.ts';
import { pairs, phoneLink, prose } from './parts.ts';
import type { PageSubject } from './ratingPage.ts';
import { shell } from './shell.ts';

/** Thanks, and what was received, once the rating is on record. */
export function thanksPage({
  state,
  submitter,
  directory,
  profile,
  rating,
  unsatisfied = afterDissatisfied(state, profile),
}: PageSubject & { rating: NewRating; unsatisfied?: string }): string {
  const grades = profile.rating.axes.map(({ id, word }): [string, string] => [word, rating[id]]);
  const satisfied = grades.every(([, word]) => gradeOf(profile, word)?.satisfied);
  const phone = officePhone(directory);
  return shell(
    '评价已收到',
    html`<p class="bureau">${directory.bureau.name}</p>
<h1>评价已收到，谢谢您</h1>
<p role="status">${submitterTitle(submitter)}，您对${itemLabel(state, profile)}的评价已原样登记，任何人不能修改。</p>
${pairs([['案由', state.item.title], ...grades])}
${rating.reason ? html`<h3>理由</h3>${prose(rating.reason)}` : undefined}
${rating.comment ? html`<h3>意见和建议</h3>${prose(rating.comment)}` : undefined}
<p>${satisfied ? '我们将继续抓好答复事项的落实。' : unsatisfied}</p>
${phone ? html`<p>如有疑问，请致电${phone.name}：${phoneLink(phone.phone)}。</p>` : undefined}
<p class="note">现在可以关闭本页。</p>`,
  );
}
