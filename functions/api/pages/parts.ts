import { html, type Markup, type Part } from '../../mail/html.ts';
import { paragraphs } from '../../mail/words.ts';

/** Why a form was not taken: `field` is the control beside which it is said. */
export interface FormProblem {
  message: string;
  field?: string;
}

/** What is wrong with the form, said at the top and read out when it appears. */
export function alert(problem: FormProblem | undefined): Markup {
  const text = problem?.field
    ? html`<a href="#${problem.field}">${problem.message}</a>`
    : problem?.message;
  return html`<div role="alert" aria-live="assertive">${text && html`<p class="alert">没有提交成功：${text}</p>`}</div>`;
}

/** The id of what is said beside a control. */
export const errorId = (field: string) => `${field}-error`;

/** What is wrong with one control, beside it. */
export function fieldError(field: string, problem: FormProblem | undefined): Part {
  if (problem?.field !== field) return undefined;
  return html`<p class="error" id="${errorId(field)}">${problem.message}</p>`;
}

/** A telephone number that can be tapped. */
export function phoneLink(phone: string): Markup {
  return html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`;
}

/** Names and what they stand for; pairs without a value are left out. */
export function pairs(list: readonly [name: string, value: Part][]): Markup {
  const shown = list.filter(([, value]) => value !== undefined && value !== '');
  return html`<dl>${shown.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

/** A longer text with its paragraphs kept. */
export function prose(text: string): Markup {
  return html`<div class="text">${paragraphs(text).map((line) => html`<p>${line}</p>`)}</div>`;
}
