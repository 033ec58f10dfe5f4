import { LOOK_BACK_RESULT_NAMES } from '../../domain/lookBack.ts';
import { kindOf, officeName } from '../../domain/profile/profile.ts';
import type { ItemState } from '../../domain/state.ts';
import { html, type Part } from '../../mail/html.ts';
import { dateWords, itemLabel, submitterTitle } from '../../mail/words.ts';
import { alert, pairs, prose } from './parts.ts';
import { type FormState, ratingForm } from './ratingForm.ts';
import type { PageSubject } from './ratingPage.ts';
import { shell } from './shell.ts';

/** Which look-back the page shows. */
export interface LookBackSubject extends PageSubject {
  found: NonNullable<ItemState['lookBacks']>[number];
  until: string;
}

const part = (name: string, text: string | undefined): Part =>
  text ? html`<h3>${name}</h3>${prose(text)}` : undefined;

/**
 * The page behind a deputy's link to what a look-back found: the result, what it rests on, and the form to rate
 * it (domain.md §1 rows 48, 55).
 */
export function lookBackPage({
  state,
  submitter,
  directory,
  profile,
  found,
  until,
  ...form
}: LookBackSubject & FormState): string {
  const { item } = state;
  const collector = officeName(profile, kindOf(profile, item.kind).collector);
  return shell(
    `回头看结果：${itemLabel(state, profile)}`,
    html`<p class="bureau">${directory.bureau.name}</p>
<h1>${item.title}</h1>
${alert(form.problem)}
<p>${submitterTitle(submitter)}：</p>
<p>我局对您提出的事项进行了回头看，并由督查组核查，现请您对结果作出评价。</p>
<h2>回头看结果</h2>
${pairs([
  ['年度', `${found.year}年`],
  ['结果', LOOK_BACK_RESULT_NAMES[found.result]],
  ['登记日期', dateWords(found.on)],
])}
${part('落实依据', found.evidence)}
${part('现在的情况', found.remark)}
<h2 id="rate">请您评价</h2>
<p>评价只能由您本人作出，只能提交一次，提交后不能更改。${directory.bureau.name}任何人都不能代填或修改；如有人劝导或要求您如何评价，请向${collector}反映。</p>
<p><strong>请于${dateWords(until)}（含当日）前提交。</strong></p>
${ratingForm(profile, form)}`,
  );
}
