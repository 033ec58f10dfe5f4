import { light } from '../../domain/deadline/light.ts';
import { personalData, withoutPersonalData } from '../../domain/personalData.ts';
import {
  GROUND_NAMES,
  type PublicationRecord,
  SCOPE_NAMES,
  WISH_NAMES,
} from '../../domain/publication.ts';
import type { Rules } from '../../domain/rules.ts';
import type { ItemState } from '../../domain/state.ts';
import { awaitsPublication, decisionNow, wishOf } from '../../domain/toPublish.ts';

/** The reply and the matter without personal data, as a proposal; what was left out, by kind and place. */
function proposal({ item, reply }: ItemState) {
  if (!reply) return undefined;
  const answers = reply.answers.map(
    ({ demand, answer }) => `${demand}. ${item.demands[demand - 1] ?? ''}\n${answer}`,
  );
  const text = [reply.body, ...answers].join('\n\n');
  const clean = (whole: string) => withoutPersonalData(whole, item);
  return {
    title: clean(item.title),
    content: clean([item.content, ...item.demands].filter(Boolean).join('\n')),
    text: clean(text),
    hidden: personalData(text, item).map(({ what, at }) => ({ what, at })),
  };
}

/** 公开 of one item as those who work on it see it. */
export function presentPublication(state: ItemState, record: PublicationRecord, rules: Rules) {
  const { publication, itemId, round } = state;
  const wish = wishOf(state, rules.profile);
  const decided = decisionNow(state);
  const { prepared, status, remark, shown } = record;
  const due = publication?.due;
  return {
    itemId,
    round,
    version: record.version,
    wish,
    wishName: WISH_NAMES[wish],
    wishes: publication?.wishes ?? [],
    status,
    ...(remark ? { remark } : {}),
    ...(due
      ? {
          due: due.due,
          warn: due.warn,
          explanation: due.explanation.sentence,
          light: light(due, decided?.on ?? rules.today),
        }
      : {}),
    ...(prepared
      ? {
          prepared: {
            ...prepared,
            scopeName: SCOPE_NAMES[prepared.scope],
            ...(prepared.ground ? { groundName: GROUND_NAMES[prepared.ground] } : {}),
          },
        }
      : {}),
    ...(decided ? { decided: { ...decided, scopeName: SCOPE_NAMES[decided.scope] } } : {}),
    ...(shown ? { shown } : {}),
    ...(awaitsPublication(state) ? { proposal: proposal(state) } : {}),
  };
}
