import type { Submitter } from '../../domain/item.ts';
import { kindOf, officeName, type Profile } from '../../domain/profile/profile.ts';
import type { Directory } from '../../domain/roles.ts';
import { type ItemState, lastTask } from '../../domain/state.ts';
import { html } from '../../mail/html.ts';
import { dateWords, itemLabel, submitterTitle } from '../../mail/words.ts';
import { handling } from './handling.ts';
import { alert, pairs } from './parts.ts';
import { type FormState, ratingForm } from './ratingForm.ts';
import { reply } from './reply.ts';
import { shell } from './shell.ts';

/** Whose page it is, of which item, in which place. */
export interface PageSubject {
  state: ItemState;
  submitter: Submitter;
  directory: Directory;
  profile: Profile;
}

/**
 * The page behind a deputy's link: what was done and answered, by whom, and the form to rate it
 * (issue 2, Build 6; design.md §5). After a refusal `values` and `problem` show what was written and
 * what is wrong with it.
 */
export function ratingPage({
  state,
  submitter,
  directory,
  profile,
  ...form
}: PageSubject & FormState): string {
  const { item, round } = state;
  const until = lastTask(state, 'consult')?.due?.due;
  const label = itemLabel(state, profile);
  const collector = officeName(profile, kindOf(profile, item.kind).collector);
  return shell(
    `征询意见：${label}`,
    html`<p class="bureau">${directory.bureau.name}</p>
<h1>${item.title}</h1>
${alert(form.problem)}
<p>${submitterTitle(submitter)}：</p>
<p>您提出的${kindOf(profile, item.kind).name}已经答复，请您过目并作出评价。<a class="screen" href="#rate">直接评价</a></p>
${pairs([
  ['届次', item.session.name],
  ['编号', `第${item.number}号${kindOf(profile, item.kind).name}`],
  ['办理轮次', round > 1 ? `第${round}轮（重新办理）` : undefined],
])}
${handling(state, directory)}
${reply(state, directory, profile)}
<h2 id="rate">请您评价</h2>
<p>评价只能由您本人作出，只能提交一次，提交后不能更改。${directory.bureau.name}任何人都不能代填或修改；如有人劝导或要求您如何评价，请向${collector}反映。</p>
${until ? html`<p><strong>请于${dateWords(until)}（含当日）前提交。</strong></p>` : undefined}
${ratingForm(profile, form)}`,
  );
}
