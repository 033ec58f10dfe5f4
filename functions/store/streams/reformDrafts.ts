import { REFORM_DRAFT_PREFIX, type ReformDraftEvent } from '../../domain/events.ts';
import { reduceReformDraft } from '../../domain/reduce/reformDraft.ts';
import type { ReformDraft } from '../../domain/reformDraft.ts';
import { reformDraftRows } from '../views/reformDraftRows.ts';
import { streamKind } from './kind.ts';

/** 征求意见稿. */
export const REFORM_DRAFTS = streamKind<ReformDraft, ReformDraftEvent>({
  prefix: REFORM_DRAFT_PREFIX,
  reduce: reduceReformDraft,
  rows: reformDraftRows,
});
