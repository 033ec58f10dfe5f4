import { html, type Markup, type Part } from '../../mail/html.ts';
import { paragraphs } from '../../mail/words.ts';

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
