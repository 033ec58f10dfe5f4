import type { Profile } from '../../domain/profile/profile.ts';
import { promisesOf } from '../../domain/promise.ts';
import type { Reply } from '../../domain/reply.ts';
import { type Directory, personOf } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import { html, type Markup, type Part } from '../../mail/html.ts';
import { classWords, dateWords } from '../../mail/words.ts';
import { pairs, prose } from './parts.ts';

function answers({ answers: given }: Reply, demands: readonly string[]): Part {
  if (given.length === 0) return undefined;
  const list = given
    .toSorted((a, b) => a.demand - b.demand)
    .map(
      ({ demand, answer }) =>
        html`<h3>${demand}. ${demands[demand - 1] ?? ''}</h3>${prose(answer)}`,
    );
  return html`<h2>逐条答复</h2>${list}`;
}

function promises(issued: Reply, directory: Directory): Part {
  const made = promisesOf(issued);
  if (made.length === 0) return undefined;
  const list = made.map(
    ({ matter, owner, due }) =>
      html`<div class="promise">${pairs([
        ['事项', matter],
        ['责任人', personOf(directory, owner)?.name ?? owner],
        ['完成日期', dateWords(due)],
      ])}</div>`,
  );
  return html`<h2>承诺事项</h2>${list}`;
}

/** The reply as it was issued: class, 文号, text, answers by demand, promise (domain.md §4.1). */
export function reply(state: ItemState, directory: Directory, profile: Profile): Markup {
  const { reply: issued, documentNumber, repliedOn, item } = state;
  if (!issued) return html`<h2>答复</h2><p>答复尚未作出。</p>`;
  return html`<h2>答复</h2>
${pairs([
  ['文号', documentNumber],
  ['答复日期', repliedOn && dateWords(repliedOn)],
  ['办理结果', classWords(profile, issued.class)],
])}
<h3>答复内容</h3>
${prose(issued.body)}
${issued.reason ? html`<h3>暂不能解决的原因</h3>${prose(issued.reason)}` : undefined}
${answers(issued, item.demands)}
${promises(issued, directory)}`;
}
