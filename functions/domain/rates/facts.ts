import { endsHandling } from '../conclusion.ts';
import {
  CONTACT_STAGES,
  type Contact,
  type ContactStage,
  hasDeclined,
  isFaceToFace,
} from '../contact.ts';
import type { ItemKind, Part } from '../item.ts';
import { timesTold } from '../progress.ts';
import type { Rank } from '../roles.ts';
import type { ItemState } from '../state.ts';

/** How a meeting was held: 当面 / 电话、信函等 / 没有. */
export type Met = 'face' | 'other' | 'none';

/** What the rates of one item are computed from (domain.md §4.6); nothing of persons. */
export interface ItemFacts {
  itemId: string;
  number: string;
  title: string;
  /** Of the congress session. */
  year: number;
  kind: ItemKind;
  part: Part;
  section?: string;
  /** 办理时限, civil date. */
  due: string;
  /** Answered at least once, in whatever round. */
  replied: boolean;
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
}

const RANKS: readonly Rank[] = ['director', 'deputy', 'section', 'staff'];

function metAt(state: ItemState, stage: ContactStage): Met {
  const held = state.contacts.filter((contact) => contact.stage === stage);
  if (held.some(({ way }) => isFaceToFace(way))) return 'face';
  return held.length > 0 ? 'other' : 'none';
}

const isFaceReply = ({ stage, way }: Contact) => stage === 'reply' && isFaceToFace(way);

/** The facts of an item, over all of its rounds. */
export function itemFacts(state: ItemState): ItemFacts {
  const { itemId, item, division, contacts, concluded } = state;
  const ranks = contacts.filter(isFaceReply).map(({ highestRank }) => highestRank);
  const faceReplyBy = RANKS.find((rank) => ranks.includes(rank));
  const met = CONTACT_STAGES.map((stage) => [stage, metAt(state, stage)] as const);
  return {
    itemId,
    number: item.number,
    title: item.title,
    year: item.session.year,
    kind: item.kind,
    part: item.part,
    ...(division ? { section: division.section } : {}),
    due: state.replyDeadline.due,
    // A further round begins when the one before was answered.
    replied: state.repliedOn !== undefined || state.round > 1,
    left: concluded !== undefined && endsHandling(concluded.how),
    declined: CONTACT_STAGES.filter((stage) => hasDeclined(state, stage, () => true)),
    met: Object.fromEntries(met) as Record<ContactStage, Met>,
    ...(faceReplyBy ? { faceReplyBy } : {}),
    leadersVisits: contacts.filter(({ leadersVisit }) => leadersVisit).length,
    told: timesTold(state.progress),
  };
}
