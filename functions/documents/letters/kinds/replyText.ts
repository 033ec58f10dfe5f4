import { ourUnits } from '../../../domain/coUnit.ts';
import type { Profile } from '../../../domain/profile/profile.ts';
import type { Reply } from '../../../domain/reply.ts';
import type { ItemState } from '../../../domain/state.ts';
import { itemLabel } from '../../../mail/words.ts';
import { levelOf, numeral, paragraphBlock, prose } from '../headings.ts';
import type { Block } from '../model.ts';
import { quoted } from '../words.ts';

/** A text without what differs when it is pasted. */
const bare = (text: string) => text.replaceAll(/\s/g, '');

/** The 收悉 sentence with title, number and co-units (domain.md §4.1). */
function opening(state: ItemState, profile: Profile): string {
  const units = ourUnits(state);
  const how = units.length > 0 ? `经商${units.join('、')}研究，` : '经研究，';
  return `您提出的${quoted(state.item.title)}（${itemLabel(state, profile)}）收悉。${how}现答复如下：`;
}

/** 采纳情况 of each co-unit's opinion, which the reply has to state (domain.md §3.3). */
const coOpinions = ({ coOpinions: taken = [] }: Reply): string[] =>
  taken.map(({ unit, text }) => `${unit}意见的采纳情况：${text}`);

/** Each demand as a heading with its answer, numbered on from the headings of the text. */
function answers({ answers: given, body }: Reply, { item }: ItemState): Block[] {
  const before = body.split(/\r?\n/).filter((line) => levelOf(line.trim()) === 1).length;
  return given
    .toSorted((a, b) => a.demand - b.demand)
    .filter(({ answer }) => !bare(body).includes(bare(answer)))
    .flatMap(({ demand, answer, unmet }, index) => {
      const about = (item.demands[demand - 1] ?? `第${demand}项诉求`).replace(/[。；;]$/, '');
      const policy = unmet?.policy;
      const number = policy?.documentNumber ? `（${policy.documentNumber}）` : '';
      const why = unmet
        ? [
            `暂不能办理的原因：${policy ? `依据${quoted(policy.title)}${number}，` : ''}${unmet.reason}`,
          ]
        : [];
      return [
        paragraphBlock(`${numeral(before + index + 1)}、关于${about.replace(/^关于/, '')}`),
        ...prose([answer, ...why].join('\n')),
      ];
    });
}

/**
 * The text of a reply as it was drafted, with what its other fields say beyond it. The dates of promises are
 * in the text already: 核稿 holds it to that (PROMISE_DATE_NOT_SAID).
 */
export function replyText(reply: Reply, state: ItemState, profile: Profile): Block[] {
  const body = bare(reply.body);
  const more = [
    ...coOpinions(reply),
    ...(reply.reason ? [`暂不能解决的原因：${reply.reason}`] : []),
  ].filter((line) => !body.includes(bare(line.slice(line.indexOf('：') + 1))));
  const { closing } = profile.letter;
  const thanks = closing && !body.includes('感谢') ? [closing] : [];
  return [
    ...(/收悉/.test(reply.body) ? [] : prose(opening(state, profile))),
    ...prose(reply.body),
    ...answers(reply, state),
    ...prose([...more, ...thanks].join('\n')),
  ];
}
