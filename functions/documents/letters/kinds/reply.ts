import type { Profile } from '../../../domain/profile/profile.ts';
import { copiesFor, paperTitle } from '../../../domain/profile/profile.ts';
import type { Reply } from '../../../domain/reply.ts';
import type { ItemState } from '../../../domain/state.ts';
import { compose } from '../compose.ts';
import type { LetterMaker } from '../context.ts';
import { doneAfter, signingOf } from '../signing.ts';
import { addressees } from './addressees.ts';
import { replyText } from './replyText.ts';

/** 文号 of the round in which the reply was drafted; an earlier round's stands with its deliveries. */
export function replyNumber(state: ItemState, round: number): string | undefined {
  if (round === state.round) return state.documentNumber;
  return state.formerDeliveries?.find((one) => one.round === round)?.documentNumber;
}

/** 抄送 by the profile, and to the co-units where the place does so. */
export function copiesOf({ item }: ItemState, profile: Profile) {
  const units = profile.copies.toCoUnits ? item.coUnits : [];
  return [...copiesFor(profile, item.kind), ...units.map((name) => ({ name, copies: 1 }))];
}

/** Title by the profile: never 关于“关于……的建议”的建议 (domain.md §4.1). */
export function titleFor({ item }: ItemState, profile: Profile, paper: 'reply' | 'co'): string {
  const { session, number, title, kind } = item;
  const words = paperTitle(profile, kind, paper, { session: session.name, number, title });
  return words;
}

/** When a reply was signed and numbered, by whom, and why it is a draft still. */
export function issueOf(state: ItemState, { round }: Pick<Reply, 'round'>) {
  const number = replyNumber(state, round);
  const signing = signingOf(state, round);
  const numbering = signing && doneAfter(state, 'number', signing.doneVersion ?? 0);
  // What came half-way from the old list has its number and no steps of ours.
  const imported = state.halfWay !== undefined && !signing && number !== undefined;
  const why =
    imported || (signing && number) ? undefined : signing ? '已签发，尚未编号' : '尚未签发';
  return { number: signing || imported ? number : undefined, signing, numbering, why };
}

/** 答复函: one to each who made the item, or one to all (domain.md §4.1). */
export const reply: LetterMaker = {
  name: () => '答复函',
  make: (context) => {
    const { state, dayOf, rules } = context;
    const { profile } = rules;
    if (state.item.part === 'co') {
      const { words } = profile;
      const message = `本件由本局${words.co}，${words.coOpinion}送主办单位，不直接答复。`;
      return { code: 'NOT_OURS_TO_REPLY', message };
    }
    if (!state.reply) return { code: 'NO_DRAFT', message: '还没有答复稿，请先由承办人拟稿。' };
    const { number, signing, numbering, why } = issueOf(state, state.reply);
    return addressees(context).map(({ key, title, name, context: own }) =>
      compose(
        {
          ...{ kind: 'reply' as const, name: '答复函', key, to: name, way: 'outward' as const },
          ...{ number, signer: signing?.doneBy, publication: true, why },
          mark: state.reply?.class ?? '',
          title: titleFor(state, profile, 'reply'),
          salutation: `${title}：`,
          blocks: replyText(own.state.reply ?? (state.reply as Reply), own.state, profile),
          attachments: profile.letter.attachments,
          signedOn: dayOf(signing?.doneVersion),
          issuedOn: dayOf(numbering?.doneVersion),
          copies: copiesOf(state, profile),
        },
        own,
      ),
    );
  },
};
