import { type CoUnit, lastAsking, opinionNow, STANCE_NAMES, STANCES } from '../../domain/coUnit.ts';
import type { NewUnitOpinion } from '../../domain/decide/coUnits/answer.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import type { Directory } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import { html, type Markup, type Part } from '../../mail/html.ts';
import { handlerPhone } from '../../mail/phone.ts';
import { dateWords, itemLabel } from '../../mail/words.ts';
import { choiceField } from './choiceField.ts';
import { OPINION_FIELDS } from './parseOpinionForm.ts';
import { alert, type FormProblem, pairs, phoneLink, prose } from './parts.ts';
import { shell } from './shell.ts';
import { textField } from './textField.ts';

/** Which unit's page it is, of which item, in which place. */
export interface OpinionSubject {
  state: ItemState;
  unit: CoUnit;
  directory: Directory;
  profile: Profile;
}

/** What the form shows: what was said before, or written and refused, and what was wrong. */
export interface OpinionFormState {
  values?: NewUnitOpinion;
  problem?: FormProblem;
}

/** What the unit says now, as the form has it. */
function valuesOf(unit: CoUnit): NewUnitOpinion | undefined {
  const now = opinionNow(unit);
  if (!now) return undefined;
  const { stance, text, basis, signer, contact } = now;
  return {
    stance,
    text,
    signerName: signer.name,
    signerTitle: signer.title,
    ...(basis ? { basis } : {}),
    ...(contact ? { contact } : {}),
  };
}

function form(values: NewUnitOpinion | undefined, problem: FormProblem | undefined): Markup {
  const { text, basis, signerName, signerTitle, contact } = OPINION_FIELDS;
  const choices = STANCES.map((value) => ({
    value,
    word: STANCE_NAMES[value],
    reason: value === 'object',
  }));
  const fields = [
    { field: 'text', ...text, hint: '就涉及贵单位职责的部分写明具体内容。', rows: 8 },
    { field: 'basis', ...basis, hint: '法规、政策文件或事实；有异议的必须填写。', rows: 4 },
    { field: 'signerName', ...signerName, hint: '由贵单位负责同志会签。' },
    { field: 'signerTitle', ...signerTitle, hint: '例如：副局长。' },
    { field: 'contact', ...contact, hint: '便于我们联系，可以不填。' },
  ] as const;
  const optional = ['basis', 'contact'];
  return html`<form method="post">
${choiceField('stance', '意见', choices, values?.stance, problem)}
${fields.map((one) => textField({ ...one, required: !optional.includes(one.field) }, values?.[one.field], problem))}
<button type="submit">提交意见</button>
</form>`;
}

function demands(list: readonly string[]): Part {
  return list.length > 0
    ? html`<h2>诉求</h2><ol>${list.map((one) => html`<li>${one}</li>`)}</ol>`
    : undefined;
}

/** The page behind a co-unit's link: the item, our question, the due date, and the form (domain.md §3.3). */
export function opinionPage({
  state,
  unit,
  directory,
  profile,
  values = valuesOf(unit),
  problem,
}: OpinionSubject & OpinionFormState): string {
  const { item, division } = state;
  const word = profile.words.coOpinion;
  const asking = lastAsking(unit);
  const said = opinionNow(unit);
  const phone = handlerPhone(directory, division?.handler);
  return shell(
    `征求${word}：${itemLabel(state, profile)}`,
    html`<p class="bureau">${directory.bureau.name}</p>
<h1>${item.title}</h1>
${alert(problem)}
<p>${unit.unit}：</p>
<p>我单位主办的下列事项，请贵单位就涉及本单位职责的部分提出${word}。没有收齐${word}以前，我单位不提交答复。</p>
${pairs([
  ['届次', item.session.name],
  ['编号', itemLabel(state, profile)],
  [`${word}时限`, asking && dateWords(asking.due.due)],
  ['时限由来', asking?.due.explanation.sentence],
  ['联系电话', phone && html`${phone.name} ${phoneLink(phone.phone)}`],
])}
${demands(item.demands)}
${asking?.reason ? html`<h2>要求重提的理由</h2>${prose(asking.reason)}` : undefined}
${asking?.question ? html`<h2>请贵单位说明</h2>${prose(asking.question)}` : undefined}
<h2>${word}</h2>
${said ? html`<p class="note">贵单位已于${dateWords(said.on)}提出${word}：${STANCE_NAMES[said.stance]}。我单位拟稿提交以前可以更改，各次内容均留存。</p>` : undefined}
${form(values, problem)}`,
  );
}

/** What was received, once it is on record. */
export function opinionReceivedPage(
  { state, unit, directory, profile }: OpinionSubject,
  { stance, text, basis, signerName, signerTitle }: NewUnitOpinion,
): string {
  const word = profile.words.coOpinion;
  return shell(
    `${word}已收到`,
    html`<p class="bureau">${directory.bureau.name}</p>
<h1>${word}已收到，谢谢</h1>
<p role="status">${unit.unit}对${itemLabel(state, profile)}的${word}已登记留存。我单位拟稿提交以前，可以用同一链接更改。</p>
${pairs([
  ['案由', state.item.title],
  ['意见', STANCE_NAMES[stance === 'object' ? 'object' : 'agree']],
  ['会签', `${signerName}（${signerTitle}）`],
])}
<h3>意见内容</h3>${prose(text)}
${basis ? html`<h3>依据</h3>${prose(basis)}` : undefined}
<p class="note">现在可以关闭本页，也可以打印存档。</p>`,
  );
}
