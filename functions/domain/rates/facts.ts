import { type Conclusion, type Ending, endsHandling, isOver } from '../conclusion.ts';
import { consultationOf, notReturned } from '../consultation.ts';
import {
  CONTACT_STAGES,
  type Contact,
  type ContactStage,
  hasDeclined,
  isFaceToFace,
} from '../contact.ts';
import type { Rating } from '../events.ts';
import type { ItemKind, Level, Part } from '../item.ts';
import type { ProfileRef } from '../profile/known.ts';
import { timesTold } from '../progress.ts';
import { allSettled, isPending, ledgerOf } from '../promise.ts';
import { type Scope, standing } from '../publication.ts';
import type { Rank } from '../roles.ts';
import type { ItemState } from '../state.ts';
import type { Stage } from '../steps/ids.ts';

/** How a meeting was held: 当面 / 电话、信函等 / 没有. */
export type Met = 'face' | 'other' | 'none';

/** 征询意见表 of one asking: how many were sent, have not come back and still may, and what came back. */
export interface FormFacts {
  asked: number;
  waiting: number;
  /** Attitude and result of each, in the words of the scale. */
  words: [attitude: string, result: string][];
}

/** What the rates of one item are computed from (domain.md §4.6); nothing of deputies. */
export interface ItemFacts {
  itemId: string;
  /** Of the congress session. */
  year: number;
  /** 届 */
  term: number;
  level: Level;
  kind: ItemKind;
  part: Part;
  /** Under which it was received. */
  profile: ProfileRef;
  subject?: string;
  section?: string;
  /** 分管领导, a person id. */
  sponsor?: string;
  keyItem: boolean;
  /** 以前提过 */
  raisedAgain: boolean;
  stage: Stage;
  /** 办理时限, civil date. */
  due: string;
  /** Answered at least once, in whatever round. */
  replied: boolean;
  /** Whether the first answer was within its deadline; absent where there is none or its day is not known. */
  onTime?: boolean;
  /** Class of the last reply as delivered. */
  class?: string;
  /** 退办、撤回、职能转隶: in no rate. */
  left: boolean;
  met: Record<ContactStage, Met>;
  /** 代表表示不需要走访: the stages. */
  declined: ContactStage[];
  /** The highest rank that gave a reply face to face. */
  faceReplyBy?: Rank;
  /** 主要领导、分管领导、经办科室 came together and found a consensus. */
  leadersVisits: number;
  /** 进度通报, times */
  told: number;
  /** 首次: round 1 */
  first?: FormFacts;
  /** 最终: everybody's last word */
  final?: FormFacts;
  /** 回头看评价: what came back after look-backs, apart from the rating of the handling. */
  lookBack?: FormFacts;
  /** By which lawful exit the consultation ended. */
  ending?: Ending['how'];
  /** 承诺: kept, given up, and the dates of those still to be kept. */
  promises?: { kept: number; impossible: number; pending: string[] };
  /** 公开属性 of the last reply of which it was decided. */
  published?: Scope;
  /** 没有着落: open, and nothing and nobody takes it on (domain.md §1 row 27). */
  astray: boolean;
}

const RANKS: readonly Rank[] = ['director', 'deputy', 'section', 'staff'];

function metAt(state: ItemState, stage: ContactStage): Met {
  const held = state.contacts.filter((contact) => contact.stage === stage);
  if (held.some(({ way }) => isFaceToFace(way))) return 'face';
  return held.length > 0 ? 'other' : 'none';
}

const isFaceReply = ({ stage, way }: Contact) => stage === 'reply' && isFaceToFace(way);

function wordsOf(
  ratings: readonly (Pick<Rating, 'attitude' | 'result'> | undefined)[],
): FormFacts['words'] {
  return ratings.flatMap((one) => (one ? [[one.attitude, one.result]] : []));
}

/** The forms of round 1 and everybody's last; none where the deputies were never asked by us. */
function formsOf(state: ItemState): Pick<ItemFacts, 'first' | 'final'> {
  const { item, ratings, round } = state;
  if (!state.tasks.some(({ step }) => step === 'consult')) return {};
  const running = consultationOf(state);
  const asked = item.submitters.length;
  const said = item.submitters.map(({ id }) => ratings.filter((one) => one.submitterId === id));
  const silent = said.filter((own) => own.length === 0).length;
  const firsts = said.map((own) => own.find((rating) => rating.round === 1));
  // 半途导入 after round 1: what was said on paper then is in no statistics.
  const known = (state.halfWay?.round ?? 1) === 1;
  const waiting = running && round === 1 ? notReturned(state, running).length : 0;
  return {
    ...(known ? { first: { asked, waiting, words: wordsOf(firsts) } } : {}),
    final: { asked, waiting: running ? silent : 0, words: wordsOf(said.map((own) => own.at(-1))) },
  };
}

/** Every word on what look-backs found; who says nothing is in the round's own figures. */
function lookBackForms({ lookBackRatings = [] }: ItemState): Pick<ItemFacts, 'lookBack'> {
  const words = wordsOf(lookBackRatings);
  return words.length > 0 ? { lookBack: { asked: words.length, waiting: 0, words } } : {};
}

function promisesOf(state: ItemState): Pick<ItemFacts, 'promises'> {
  const ledger = ledgerOf(state);
  if (ledger.length === 0) return {};
  const count = (wanted: string) => ledger.filter(({ status }) => status === wanted).length;
  const pending = ledger.filter(isPending).map(({ due }) => due);
  return { promises: { kept: count('kept'), impossible: count('impossible'), pending } };
}

/** A route that broke, or 成效跟踪 with nothing left to track: nobody would ever take it on. */
function isAstray(state: ItemState): boolean {
  if (isOver(state)) return false;
  if (state.failure) return true;
  return state.concluded?.how === 'tracking' && allSettled(state);
}

const endingOf = (concluded: Conclusion | undefined) =>
  concluded && 'ending' in concluded ? concluded.ending?.how : undefined;

/** Only what is known: members that are not stay away. */
function known(
  parts: Pick<ItemFacts, 'subject' | 'section' | 'sponsor' | 'class' | 'ending' | 'published'>,
) {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

/** Whether it is answered, when, and how. */
function answerOf({ repliedOn, round, answered = [] }: ItemState): Partial<ItemFacts> {
  const first = answered.find((one) => one.round === 1);
  return {
    // A further round begins when the one before was answered.
    replied: repliedOn !== undefined || round > 1,
    ...(first ? { onTime: first.on <= first.due } : {}),
  };
}

/** The facts of an item, over all of its rounds. */
export function itemFacts(state: ItemState): ItemFacts {
  const { itemId, item, division, contacts, concluded } = state;
  const { session, level, kind, part, keyItem, subject } = item;
  const ranks = contacts.filter(isFaceReply).map(({ highestRank }) => highestRank);
  const faceReplyBy = RANKS.find((rank) => ranks.includes(rank));
  const met = CONTACT_STAGES.map((stage) => [stage, metAt(state, stage)] as const);
  return {
    ...{ itemId, year: session.year, term: session.term, level, kind, part, keyItem },
    profile: state.profile,
    raisedAgain: (state.links ?? []).length > 0,
    stage: state.stage,
    due: state.replyDeadline.due,
    replied: false,
    ...answerOf(state),
    left: concluded !== undefined && endsHandling(concluded.how),
    declined: CONTACT_STAGES.filter((stage) => hasDeclined(state, stage, () => true)),
    met: Object.fromEntries(met) as Record<ContactStage, Met>,
    ...(faceReplyBy ? { faceReplyBy } : {}),
    leadersVisits: contacts.filter(({ leadersVisit }) => leadersVisit).length,
    told: timesTold(state.progress),
    ...formsOf(state),
    ...lookBackForms(state),
    ...promisesOf(state),
    astray: isAstray(state),
    ...known({
      subject,
      section: division?.section,
      sponsor: state.proposal?.sponsor,
      class: state.answered?.at(-1)?.class,
      ending: endingOf(concluded),
      published: standing(state.publication).at(-1)?.scope,
    }),
  };
}
