import { remindReformDraft } from '../domain/decide/reformDrafts/remind.ts';
import { SYSTEM } from '../domain/roles.ts';
import { decideInStream } from '../store/streams/decide.ts';
import { REFORM_DRAFTS } from '../store/streams/reformDrafts.ts';
import type { JobDeps } from './deps.ts';

/** Reminds those who have not answered a 征求意见稿; once, however often it is asked (row 52). */
export function remindOfDraft(
  { store, clock }: JobDeps,
  draftId: string,
): Promise<number | undefined> {
  return decideInStream(store, REFORM_DRAFTS, draftId, SYSTEM, clock, (draft) =>
    remindReformDraft(draft, clock.today()),
  );
}
