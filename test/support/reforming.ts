import {
  answerReformDraft,
  type NewReformOpinion,
} from '../../functions/domain/decide/reformDrafts/answer.ts';
import {
  type NewReformDraft,
  openReformDraft,
} from '../../functions/domain/decide/reformDrafts/open.ts';
import {
  REFORM_DRAFT_PREFIX,
  type ReformDraftEvent,
  type StoredEvent,
} from '../../functions/domain/events.ts';
import { reduceReformDraft } from '../../functions/domain/reduce/reformDraft.ts';
import type { ReformDraft } from '../../functions/domain/reformDraft.ts';
import type { ItemState } from '../../functions/domain/state.ts';
import { streamAfter } from './documenting.ts';
import { actor, registered, rulesOn } from './given.ts';

export const CLOSES_ON = '2026-04-10';
/** Three working days before it; 4–6 April are off. */
export const REMIND_ON = '2026-04-07';
export const AFTER = '2026-04-13';

/** A draft with its events. */
export interface Drafting {
  events: StoredEvent<ReformDraftEvent>[];
  draft: ReformDraft;
}

export function toldDraft(
  { events }: Pick<Drafting, 'events'>,
  body: ReformDraftEvent,
  by = 'head-ldbz',
): Drafting {
  const next = streamAfter(`${REFORM_DRAFT_PREFIX}2026-1`, events, body, by);
  const draft = reduceReformDraft(next);
  if (!draft) throw new Error('no draft');
  return { events: next, draft };
}

const item = registered().state;

export const DRAFT: NewReformDraft = {
  title: '新就业形态劳动者权益保障实施办法（征求意见稿）',
  text: '第一条　为保障新就业形态劳动者权益，制定本办法。\n第二条　平台企业应当参加职业伤害保障。',
  questions: ['职业伤害保障的范围是否合适？', '驿站由谁建设、谁管理？'],
  section: 'ldbz',
  addressees: [
    { itemId: item.itemId, submitterId: 's1' },
    {
      name: '司徒静',
      kind: 'member',
      organization: '社科界',
      email: 'situ@weiyuan.huiyin.example',
    },
  ],
  closesOn: CLOSES_ON,
};

/** Opened by the section's head on 16 March. */
export function openedDraft(
  changes: Partial<NewReformDraft> = {},
  states: readonly ItemState[] = [item],
  today?: string,
): Drafting {
  const wanted = { ...DRAFT, ...changes };
  const body = openReformDraft('2026-1', wanted, states, actor('head-ldbz'), rulesOn(today));
  return toldDraft({ events: [] }, body);
}

export const OPINION: NewReformOpinion = {
  stance: 'amend',
  answers: ['建议把众包骑手写进去。', ''],
  comment: '驿站应当由街道管理。',
};

/** An addressee answered by his link. */
export function answeredDraft(
  from: Drafting,
  addresseeId = 'a1',
  changes: Partial<NewReformOpinion> = {},
  today = '2026-03-20',
): Drafting {
  const body = answerReformDraft(from.draft, addresseeId, { ...OPINION, ...changes }, today);
  return body ? toldDraft(from, body) : from;
}
