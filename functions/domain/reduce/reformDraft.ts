import type { ReformDraftEvent, ReformDraftOpened, StoredEvent } from '../events.ts';
import type { ReformDraft } from '../reformDraft.ts';

type Later = StoredEvent<Exclude<ReformDraftEvent, ReformDraftOpened>>;

function after(draft: ReformDraft, { by, ...event }: Later): ReformDraft {
  switch (event.type) {
    case 'reform-draft.answered':
      return { ...draft, answers: [...draft.answers, event.data] };
    case 'reform-draft.reminded':
      return { ...draft, reminded: event.data };
    case 'reform-draft.used':
      return { ...draft, uses: [...draft.uses, { ...event.data, by: by.name }] };
    case 'reform-draft.closed':
      return { ...draft, closed: { ...event.data, by: by.name } };
  }
}

/** Folds a draft's events. @throws Error when the first does not open it: a broken history */
export function reduceReformDraft(
  events: readonly StoredEvent<ReformDraftEvent>[],
): ReformDraft | undefined {
  let draft: ReformDraft | undefined;
  for (const event of events) {
    const { version, hash } = event;
    if (event.type === 'reform-draft.opened') {
      draft = { ...event.data, version, hash, openedBy: event.by.name, answers: [], uses: [] };
    } else if (draft) draft = { ...after(draft, event), version, hash };
    else throw new Error(`history of ${event.stream} does not begin with an opening`);
  }
  return draft;
}
