import type { NewRating } from '../../domain/decide/rate.ts';
import type { Profile } from '../../domain/profile/profile.ts';
import { html, type Markup } from '../../mail/html.ts';
import { choiceField } from './choiceField.ts';
import { MOST_CHARACTERS } from './parseRatingForm.ts';
import type { FormProblem } from './parts.ts';
import { textField } from './textField.ts';

/** What the form shows: former values after a refusal, and what was wrong. */
export interface FormState {
  values?: Partial<NewRating>;
  problem?: FormProblem;
}

/** The form of 征询意见: a grade on each axis, the reason, a comment (domain.md §3.6, §4.5). */
export function ratingForm(profile: Profile, { values, problem }: FormState): Markup {
  const { axes, grades } = profile.rating;
  const strict = grades.filter((grade) => grade.needsReason).map((grade) => grade.word);
  const choices = grades.map(({ word, needsReason }) => ({
    value: word,
    word,
    reason: needsReason,
  }));
  const reasonHint =
    strict.length > 0 ? `选择“${strict.join('、')}”的必须填写，便于我们重新办理。` : '可以不填。';
  const text = { rows: 4, most: MOST_CHARACTERS };
  const reason = { ...text, field: 'reason', name: '理由', hint: reasonHint };
  const comment = { ...text, field: 'comment', name: '意见和建议', hint: '可以不填。' };
  return html`<form method="post">
${axes.map(({ id, word }) => choiceField(id, word, choices, values?.[id], problem))}
${textField(reason, values?.reason, problem)}
${textField(comment, values?.comment, problem)}
<button type="submit">提交评价</button>
</form>`;
}
