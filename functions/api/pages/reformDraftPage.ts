import type { NewReformOpinion } from '../../domain/decide/reformDrafts/answer.ts';
import {
  answerNow,
  REFORM_STANCE_NAMES,
  REFORM_STANCES,
  type ReformAddressee,
  type ReformDraft,
  type ReformStance,
} from '../../domain/reformDraft.ts';
import { type Directory, sectionName } from '../../domain/roles.ts';
import { html, type Markup, type Part } from '../../mail/html.ts';
import { sectionPhone } from '../../mail/phone.ts';
import { dateWords, submitterTitle } from '../../mail/words.ts';
import { choiceField } from './choiceField.ts';
import { answerField, REFORM_MOST } from './parseReformForm.ts';
import { alert, type FormProblem, pairs, phoneLink, prose } from './parts.ts';
import { shell } from './shell.ts';
import { textField } from './textField.ts';

/** Whose page it is, of which draft. */
export interface ReformSubject {
  draft: ReformDraft;
  addressee: ReformAddressee;
  directory: Directory;
}

/** What the form shows: what was said before, or written and refused, and what was wrong. */
interface ReformFormState {
  values?: NewReformOpinion | undefined;
  problem?: FormProblem;
}

/** What the addressee says now, as the form has it. */
function valuesOf({ draft, addressee }: ReformSubject): NewReformOpinion | undefined {
  const now = answerNow(draft, addressee.addresseeId);
  if (!now) return undefined;
  const { stance, answers, comment } = now;
  return {
    stance,
    answers: draft.questions.map(
      (_, index) => answers.find(({ question }) => question === index + 1)?.text ?? '',
    ),
    ...(comment ? { comment } : {}),
  };
}

function form(questions: readonly string[], { values, problem }: ReformFormState): Markup {
  const choices = REFORM_STANCES.map((value) => ({ value, word: REFORM_STANCE_NAMES[value] }));
  const fields = questions.map((question, index) => {
    const field = answerField(index + 1);
    const hint = '可以不填。';
    const one = {
      field,
      name: `${index + 1}. ${question}`,
      hint,
      most: REFORM_MOST.answer,
      rows: 4,
    };
    return textField(one, values?.answers[index], problem);
  });
  const comment = {
    field: 'comment',
    name: '其他意见和建议',
    hint: '有修改意见或者不赞成的，请写明改哪里、怎样改、为什么。',
    most: REFORM_MOST.comment,
    rows: 6,
  };
  return html`<form method="post">
${choiceField('stance', '总的意见', choices, values?.stance, problem)}
${fields}
${textField(comment, values?.comment, problem)}
<button type="submit">提交意见</button>
</form>`;
}

function saidBefore({ draft, addressee }: ReformSubject): Part {
  const said = answerNow(draft, addressee.addresseeId);
  if (!said) return undefined;
  return html`<p class="note">您已于${dateWords(said.on)}提出意见：${REFORM_STANCE_NAMES[said.stance]}。截止日以前可以更改，各次内容均留存。</p>`;
}

/** The page behind an addressee's link: the draft, the questions, the last day, and the form (row 52). */
export function reformDraftPage({
  values,
  problem,
  ...subject
}: ReformSubject & ReformFormState): string {
  const { draft, addressee, directory } = subject;
  const { title, text, questions, section, closesOn } = draft;
  const phone = sectionPhone(directory, section);
  const state = { values: values ?? valuesOf(subject), ...(problem ? { problem } : {}) };
  return shell(
    `征求意见：${title}`,
    html`<p class="bureau">${directory.bureau.name}</p>
<h1>${title}</h1>
${alert(problem)}
<p>${submitterTitle(addressee)}：</p>
<p>我局拟作出下列决定。作出以前，想先听取您的意见；您的每条意见是否采纳、为什么，我们都会告知您。<a class="screen" href="#opinion">直接填写意见</a></p>
${pairs([
  ['起草科室', sectionName(directory, section)],
  ['截止日期', dateWords(closesOn)],
  ['联系电话', phone && html`${phone.name} ${phoneLink(phone.phone)}`],
])}
<h2>征求意见稿</h2>
${prose(text)}
<h2 id="opinion">您的意见</h2>
<p><strong>请于${dateWords(closesOn)}（含当日）前提交。</strong>本链接专供您本人使用，请勿转发。</p>
${saidBefore(subject)}
${form(questions, state)}`,
  );
}

/** What was received, once it is on record. */
export function reformReceivedPage(
  { draft, addressee, directory }: ReformSubject,
  { stance, answers, comment }: NewReformOpinion,
): string {
  const written = answers.flatMap((answer, index) =>
    answer ? [html`<h3>${index + 1}. ${draft.questions[index] ?? ''}</h3>${prose(answer)}`] : [],
  );
  return shell(
    '意见已收到',
    html`<p class="bureau">${directory.bureau.name}</p>
<h1>意见已收到，谢谢您</h1>
<p role="status">${submitterTitle(addressee)}，您对《${draft.title}》的意见已登记留存。${dateWords(draft.closesOn)}（含当日）以前，可以用同一链接更改；截止以后，我们逐条研究，把采纳情况告知您。</p>
${pairs([['总的意见', REFORM_STANCE_NAMES[stance as ReformStance]]])}
${written}
${comment ? html`<h3>其他意见和建议</h3>${prose(comment)}` : undefined}
<p class="note">现在可以关闭本页，也可以打印存档。</p>`,
  );
}
