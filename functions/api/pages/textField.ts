import { html, type Markup } from '../../mail/html.ts';
import { errorId, type FormProblem, fieldError } from './parts.ts';

/** A field for text: one line, or with `rows` several. */
export interface TextField {
  field: string;
  name: string;
  hint: string;
  most: number;
  rows?: number;
  required?: boolean;
}

/** The field with its name, hint, former value, and what is wrong with it. */
export function textField(
  { field, name, hint, most, rows, required }: TextField,
  value: string | undefined,
  problem: FormProblem | undefined,
): Markup {
  const wrong = problem?.field === field;
  const describedBy = `${field}-hint${wrong ? ` ${errorId(field)}` : ''}`;
  const attributes = html`id="${field}" name="${field}" maxlength="${most}"${required ? html` required` : undefined} aria-describedby="${describedBy}"${wrong ? html` aria-invalid="true" autofocus` : undefined}`;
  // An HTML parser swallows one line break after the tag; this one is for it.
  const control = rows
    ? html`<textarea rows="${rows}" ${attributes}>
${value}</textarea>`
    : html`<input type="text" ${attributes} value="${value ?? ''}">`;
  return html`<div class="field">
<label class="name" for="${field}">${name}</label>
<p class="hint" id="${field}-hint">${hint}</p>
${control}
${fieldError(field, problem)}
</div>`;
}
