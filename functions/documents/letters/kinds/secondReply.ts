import { ledgerOf, type PromiseEntry, type SecondReply } from '../../../domain/promise.ts';
import { dateWords } from '../../../mail/words.ts';
import { compose } from '../compose.ts';
import type { LetterContext, LetterMaker } from '../context.ts';
import { prose } from '../headings.ts';
import type { LetterModel } from '../model.ts';
import { doneAfter } from '../signing.ts';
import { labelOf, named } from './about.ts';
import { addressees } from './addressees.ts';
import { copiesOf, replyNumber } from './reply.ts';

/** 收悉 is not said again: the promise is named, then what became of it. */
function text({ entry, reply }: Second, context: LetterContext): string {
  const number = replyNumber(context.state, entry.round);
  const by = number ? `以${number}` : '';
  const became =
    reply.because.kind === 'kept'
      ? '现将办理结果再次答复如下：'
      : '因情况变化，该事项暂不能办成，现说明并再次答复如下：';
  return [
    `您提出的${named(context)}，我局于${dateWords(entry.madeOn)}${by}答复，承诺：${entry.matter}。${became}`,
    reply.body ?? '',
  ].join('\n');
}

interface Second {
  entry: PromiseEntry;
  reply: SecondReply;
}

function letters(second: Second, context: LetterContext): LetterModel[] {
  const { state, rules, dayOf } = context;
  const { side } = second.reply;
  const draft = doneAfter(state, 'second-draft', 0, side)?.doneVersion ?? 0;
  const signing = doneAfter(state, 'second-sign', draft, side);
  return addressees(context).map(({ key, title, name, context: own }) =>
    compose(
      {
        ...{ kind: 'second-reply' as const, name: '再次答复', key: { ...key, record: side } },
        ...{ to: name, way: 'outward' as const, number: undefined, signer: signing?.doneBy },
        ...(signing ? {} : { why: '尚未签发' }),
        title: `关于${labelOf(own)}承诺事项的再次答复`,
        salutation: `${title}：`,
        blocks: prose(text(second, own)),
        signedOn: dayOf(signing?.doneVersion),
        copies: copiesOf(state, rules.profile),
      },
      own,
    ),
  );
}

/** 承诺的再次答复 (domain.md §3.7): of every promise that was kept or cannot be, once it is drafted. */
export const secondReply: LetterMaker = {
  name: () => '再次答复',
  make: (context) => {
    const seconds = ledgerOf(context.state).flatMap((entry) =>
      entry.replies.filter(({ body }) => body !== undefined).map((reply) => ({ entry, reply })),
    );
    if (seconds.length === 0) {
      return {
        code: 'NO_SECOND_REPLY',
        message: '没有拟好的再次答复：承诺办成或不能办成以后才再次答复。',
      };
    }
    return seconds.flatMap((second) => letters(second, context));
  },
};
