import { compose } from '../compose.ts';
import type { LetterMaker } from '../context.ts';
import { prose } from '../headings.ts';
import { signingOf } from '../signing.ts';
import { quoted } from '../words.ts';
import { named, opinionWord } from './about.ts';
import { titleFor } from './reply.ts';

/** 协办（会办）意见: to the lead unit, never to the deputy (domain.md §3.3). */
export const coOpinion: LetterMaker = {
  name: opinionWord,
  make: (context) => {
    const { state, rules, dayOf } = context;
    const name = opinionWord(rules.profile);
    const { item, coOpinion: opinion } = state;
    if (item.part !== 'co') {
      return {
        code: 'NOT_CO_HANDLED',
        message: `本件由本局${rules.profile.words.lead}，没有${name}。`,
      };
    }
    const draft = opinion?.draft;
    if (!draft) return { code: 'NO_DRAFT', message: `还没有${name}稿，请先由承办人拟稿。` };
    const signing = signingOf(state, draft.round);
    const sent = signing && opinion.sent.findLast(({ round }) => round === draft.round);
    const basis = draft.basis.map(({ title, documentNumber }) =>
      documentNumber ? `${quoted(title)}（${documentNumber}）` : quoted(title),
    );
    const to = item.leadUnit ?? '主办单位';
    const why = sent ? undefined : signing ? '已签发，送出时编号' : '尚未签发';
    return [
      compose(
        {
          ...{ kind: 'co-opinion' as const, name, key: {}, to, way: 'outward' as const, why },
          ...{ number: sent?.documentNumber, signer: signing?.doneBy },
          title: titleFor(state, rules.profile, 'co'),
          salutation: `${to}：`,
          blocks: prose(
            [
              `贵单位${rules.profile.words.lead}的${named(context)}收悉。现提出${name}如下：`,
              draft.text,
              `依据：${basis.join('、')}。`,
            ].join('\n'),
          ),
          signedOn: dayOf(signing?.doneVersion),
          issuedOn: sent?.on,
        },
        context,
      ),
    ];
  },
};
