import type { NewRating } from '../../domain/decide/rate.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { html, type Markup } from '../../mail/html.ts';
import { MOST_CHARACTERS } from './parseRatingForm.ts';
import { errorId, type FormProblem, fieldError } from './parts.ts';

/** What the form shows: former values after a refusal, and what was wrong. */
export interface FormState {
  values?: Partial<NewRating>;
  problem?: FormProblem;
}

type Axis = Profile['rating']['axes'][number];

function axis({ id, word }: Axis, { rating }: Profile, { values, problem }: FormState): Markup {
  const wrong = problem?.field === id;
  const grades = rating.grades.map((grade, index) => {
    const control = `${id}-${index + 1}`;
    const checked = values?.[id] === grade.word ? html` checked` : undefined;
    const reason = grade.needsReason ? html` data-reason` : undefined;
    return html`<div class="grade"><input type="radio" id="${control}" name="${id}" value="${grade.word}" required${checked}${reason}><label for="${control}">${grade.word}</label></div>`;
  });
  const described = wrong ? html` aria-describedby="${errorId(id)}"` : undefined;
  return html`<fieldset id="${id}"${described}${wrong ? html` class="wrong"` : undefined}>
<legend>${word}</legend>
<div class="grades">${grades}</div>
${fieldError(id, problem)}
</fieldset>`;
}

interface TextField {
  field: 'reason' | 'comment';
  name: string;
  hint: string;
}

function textField({ field, name, hint }: TextField, { values, problem }: FormState): Markup {
  const wrong = problem?.field === field;
  const describedBy = `${field}-hint${wrong ? ` ${errorId(field)}` : ''}`;
  // An HTML parser swallows one line break after the tag; this one is for it.
  return html`<div class="field">
<label class="name" for="${field}">${name}</label>
<p class="hint" id="${field}-hint">${hint}</p>
<textarea id="${field}" name="${field}" maxlength="${MOST_CHARACTERS}" rows="4" aria-describedby="${describedBy}"${wrong ? html` aria-invalid="true" autofocus` : undefined}>
${values?.[field]}</textarea>
${fieldError(field, problem)}
</div>`;
}

/** The form of 征询意见: a grade on each axis, the reason, a comment (domain.md §3.6, §4.5). */
export function ratingForm(profile: Profile, form: FormState): Markup {
  const { axes, grades } = profile.rating;
  const strict = grades.filter((grade) => grade.needsReason).map((grade) => grade.word);
  const reasonHint =
    strict.length > 0 ? `选择“${strict.join('、')}”的必须填写，便于我们重新办理。` : '可以不填。';
  return html`<form method="post">
${axes.map((one) => axis(one, profile, form))}
${textField({ field: 'reason', name: '理由', hint: reasonHint }, form)}
${textField({ field: 'comment', name: '意见和建议', hint: '可以不填。' }, form)}
<button type="submit">提交评价</button>
</form>`;
}
