import { removePaper } from '../../domain/decide/papers/remove.ts';
import { mustKeepPapers } from '../../domain/decide/papers/rights.ts';
import type { Answer, Call } from '../http/route.ts';
import { changed } from './change.ts';

/** 移除材料: a mark with its reason. @throws Refusal FORBIDDEN, PAPER_NOT_FOUND, PAPER_REMOVED */
export function removeMarked(call: Call, reason: string): Promise<Answer> {
  const { paperId = '' } = call.params;
  return changed(call, async ({ state, rules, kept }) => {
    mustKeepPapers(call.actor, state);
    const event = removePaper(kept, paperId, reason, call.actor, rules.today);
    return { event, body: { itemId: state.itemId, paperId } };
  });
}
