import { CONTACT_STAGE_NAMES, CONTACT_WAY_NAMES, type Contact } from '../../domain/contact.ts';
import { type Directory, personOf, RANK_NAMES, sectionName } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import { html, type Markup } from '../../mail/html.ts';
import { dateWords, openTitle } from '../../mail/words.ts';
import { pairs, phoneLink } from './parts.ts';

function meeting(contact: Contact, { item }: ItemState): Markup {
  const { stage, on, way, place, highestRank, submitters } = contact;
  const met = item.submitters.filter(({ id }) => submitters.includes(id)).map(openTitle);
  const details = [
    `${CONTACT_WAY_NAMES[way]}${place ? `（${place}）` : ''}`,
    `我方最高职务：${RANK_NAMES[highestRank]}`,
    `沟通对象：${met.join('、')}`,
  ];
  return html`<li><strong>${CONTACT_STAGE_NAMES[stage]}　${dateWords(on)}</strong>${details.join('；')}</li>`;
}

/** Who handled it, and when the deputies were met in this round (domain.md §1 rows 28, 43). */
export function handling(state: ItemState, directory: Directory): Markup {
  const { division, proposal, contacts, round } = state;
  const handler = division && personOf(directory, division.handler);
  const sponsor = proposal && personOf(directory, proposal.sponsor);
  const meetings = contacts
    .filter((contact) => contact.round === round)
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const list =
    meetings.length > 0
      ? html`<ul class="meetings">${meetings.map((contact) => meeting(contact, state))}</ul>
<p class="note">以上记录如与实际不符，请在下面的“意见和建议”中写明。</p>`
      : html`<p>没有沟通记录。</p>`;
  return html`<h2>由谁办理</h2>
${pairs([
  ['承办科室', division && sectionName(directory, division.section)],
  ['承办人', handler?.name],
  ['办公电话', handler?.phone && phoneLink(handler.phone)],
  ['分管领导', sponsor && `${sponsor.name}${sponsor.title ? `（${sponsor.title}）` : ''}`],
])}
<h2>沟通情况</h2>
${list}`;
}
