import { html, type Markup } from '../../mail/html.ts';
import { errorId, type FormProblem, fieldError } from './parts.ts';

/** One of the words that may be chosen; `reason`: choosing it makes the reason a required field. */
export interface Choice {
  value: string;
  word: string;
  reason?: boolean;
}

/** Large buttons of which one is chosen, with what was chosen before and what is wrong. */
export function choiceField(
  id: string,
  legend: string,
  choices: readonly Choice[],
  chosen: string | undefined,
  problem: FormProblem | undefined,
): Markup {
  const wrong = problem?.field === id;
  const list = choices.map(({ value, word, reason }, index) => {
    const control = `${id}-${index + 1}`;
    const checked = chosen === value ? html` checked` : undefined;
    const needs = reason ? html` data-reason` : undefined;
    return html`<div class="grade"><input type="radio" id="${control}" name="${id}" value="${value}" required${checked}${needs}><label for="${control}">${word}</label></div>`;
  });
  const described = wrong ? html` aria-describedby="${errorId(id)}"` : undefined;
  return html`<fieldset id="${id}"${described}${wrong ? html` class="wrong"` : undefined}>
<legend>${legend}</legend>
<div class="grades">${list}</div>
${fieldError(id, problem)}
</fieldset>`;
}
