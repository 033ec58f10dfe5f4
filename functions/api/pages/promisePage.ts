import { kindOf, officeName } from '../../domain/profile/profile.ts';
import type { PromiseEntry, SecondReply } from '../../domain/promise.ts';
import { personOf } from '../../domain/roles.ts';
import { html, type Part } from '../../mail/html.ts';
import { dateWords, itemLabel, submitterTitle } from '../../mail/words.ts';
import { alert, pairs, prose } from './parts.ts';
import { type FormState, ratingForm } from './ratingForm.ts';
import type { PageSubject } from './ratingPage.ts';
import { shell } from './shell.ts';

/** Which second reply the page shows. */
export interface PromiseSubject extends PageSubject {
  entry: PromiseEntry;
  reply: SecondReply;
  until?: string | undefined;
}

/** The former dates of a promise: none is hidden from whom it was made to. */
function moves({ moves: moved }: PromiseEntry): Part {
  if (moved.length === 0) return undefined;
  const list = moved.map(
    ({ from, to, reason }) => html`<li>${dateWords(from)}延至${dateWords(to)}：${reason}</li>`,
  );
  return html`<h3>延期情况</h3><ul>${list}</ul>`;
}

/**
 * The page behind a deputy's link to a second reply: what was promised, what became of it, and the
 * form to rate it (domain.md §3.7; §7 rows 1, 2).
 */
export function promisePage({
  state,
  submitter,
  directory,
  profile,
  entry,
  reply,
  until,
  ...form
}: PromiseSubject & FormState): string {
  const { item } = state;
  const { because, body = '' } = reply;
  const kept = because.kind === 'kept';
  const collector = officeName(profile, kindOf(profile, item.kind).collector);
  return shell(
    `再次答复：${itemLabel(state, profile)}`,
    html`<p class="bureau">${directory.bureau.name}</p>
<h1>${item.title}</h1>
${alert(form.problem)}
<p>${submitterTitle(submitter)}：</p>
<p>${kept ? '我局承诺的下列事项已经办成，现再次答复您，请您评价。' : '我局承诺的下列事项无法按承诺完成，现书面说明原因，请您评价。'}</p>
<h2>承诺事项</h2>
<div class="promise">${pairs([
      ['事项', entry.matter],
      ['责任人', personOf(directory, entry.owner)?.name ?? entry.owner],
      ['承诺日期', dateWords(entry.due)],
      [kept ? '办成日期' : '说明日期', dateWords(because.on)],
    ])}</div>
${moves(entry)}
<h2>${kept ? '再次答复' : '书面说明'}</h2>
${prose(body)}
${because.kind === 'kept' ? html`<h3>依据</h3>${prose(because.evidence)}` : html`<h3>原因</h3>${prose(because.reason)}`}
<h2 id="rate">请您评价</h2>
<p>评价只能由您本人作出，只能提交一次，提交后不能更改。${directory.bureau.name}任何人都不能代填或修改；如有人劝导或要求您如何评价，请向${collector}反映。</p>
${until ? html`<p><strong>请于${dateWords(until)}（含当日）前提交。</strong></p>` : undefined}
${ratingForm(profile, form)}`,
  );
}
