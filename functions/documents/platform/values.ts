import { shownSubmitters } from '../../api/present/mask.ts';
import type { PlatformField } from '../../domain/profile/platformFileSchema.ts';
import { classOf, kindOf } from '../../domain/profile/profile.ts';
import { promisesOf } from '../../domain/promise.ts';
import { SCOPE_NAMES } from '../../domain/publication.ts';
import { lastRatings } from '../../domain/rating.ts';
import { personOf, RANK_NAMES, sectionName } from '../../domain/roles.ts';
import type { ItemState } from '../../domain/state.ts';
import type { SheetSource } from '../sheets/source.ts';

const DELIVERY_WAYS = { 'in-person': '当面', post: '邮寄', mail: '电子邮件' };

/** A value as it is kept: the code where there is one, our word for it, or a civil date. */
export interface PlatformValue {
  code?: string;
  word?: string | number;
  date?: string;
}

const word = (text: string | number | undefined): PlatformValue =>
  text === undefined ? {} : { word: text };
const day = (date: string | undefined): PlatformValue => (date ? { date } : {});
const coded = <K extends string>(code: K | undefined, words: Readonly<Record<K, string>>) =>
  code === undefined ? {} : { code, word: words[code] };

/** The 面复 of the round with the highest rank, the last where there are several. */
function faceReplyOf({ contacts, round }: ItemState) {
  const ranks = Object.keys(RANK_NAMES);
  const faced = contacts.filter(
    (one) => one.stage === 'reply' && one.faceToFace && one.round === round,
  );
  return faced.toSorted((a, b) => ranks.indexOf(a.highestRank) - ranks.indexOf(b.highestRank))[0];
}

/** The lead's last rating in the words of the place. */
function ratingOf(state: ItemState, axis: 'attitude' | 'result'): PlatformValue {
  const lead = state.item.submitters.find((one) => one.lead)?.id;
  const grade = lastRatings(state).find(({ submitterId }) => submitterId === lead)?.[axis];
  return grade === undefined ? {} : { code: grade, word: grade };
}

type By = Pick<SheetSource, 'rules' | 'actor'>;
type Read = (state: ItemState, by: By, n: number) => PlatformValue;

/** How each field is read from an item. */
export const PLATFORM_VALUES: Record<PlatformField, Read> = {
  serial: (_state, _by, n) => word(n),
  bureau: (_state, { rules }) => word(rules.directory.bureau.name),
  kind: ({ item }, { rules }) => ({
    code: item.kind,
    word: kindOf(rules.profile, item.kind).name,
  }),
  session: ({ item }) => word(item.session.name),
  number: ({ item }) => word(item.number),
  title: ({ item }) => word(item.title),
  part: ({ item }, { rules }) => ({ code: item.part, word: rules.profile.words[item.part] }),
  submitters: (state, { actor, rules }) =>
    word(
      shownSubmitters(state.item.submitters, actor, state, rules.profile)
        .map(({ name }) => name)
        .join('、'),
    ),
  section: ({ division }, { rules }) =>
    word(division && sectionName(rules.directory, division.section)),
  handler: ({ division }, { rules }) =>
    word(division && personOf(rules.directory, division.handler)?.name),
  phone: ({ division }, { rules }) =>
    word(division && personOf(rules.directory, division.handler)?.phone),
  subject: ({ item, proposal }) => word(proposal?.subject ?? item.subject),
  keyItem: ({ item }) => coded(item.keyItem ? 'yes' : 'no', { yes: '是', no: '否' }),
  assignedOn: ({ item }) => day(item.assignedOn),
  due: ({ replyDeadline }) => day(replyDeadline.due),
  class: ({ reply }, { rules }) =>
    reply
      ? { code: reply.class, word: classOf(rules.profile, reply.class)?.words ?? reply.class }
      : {},
  documentNumber: ({ documentNumber }) => word(documentNumber),
  repliedOn: ({ repliedOn }) => day(repliedOn),
  deliveryWay: ({ deliveries }) => coded(deliveries[0]?.way, DELIVERY_WAYS),
  reply: ({ reply }) => word(reply?.body),
  promise: ({ reply }) =>
    word(
      reply &&
        promisesOf(reply)
          .map(({ matter }) => matter)
          .join('\n'),
    ),
  promiseDue: ({ reply }) =>
    day(
      reply &&
        promisesOf(reply)
          .map(({ due }) => due)
          .toSorted()
          .at(-1),
    ),
  meetings: ({ contacts }) => word(contacts.length),
  faceOn: (state) => day(faceReplyOf(state)?.on),
  faceRank: (state) => coded(faceReplyOf(state)?.highestRank, RANK_NAMES),
  attitude: (state) => ratingOf(state, 'attitude'),
  result: (state) => ratingOf(state, 'result'),
  publication: ({ publication, round }) =>
    coded(publication?.decided?.find((one) => one.round === round)?.scope, SCOPE_NAMES),
};
