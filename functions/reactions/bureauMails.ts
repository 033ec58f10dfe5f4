import type { StoredEvent } from '../domain/events.ts';
import type { Directory } from '../domain/roles.ts';
import type { CommonRules } from '../domain/rules.ts';
import { documentMails } from '../mail/plan/document.ts';
import { handOverMails } from '../mail/plan/handOver.ts';
import {
  lookBackDueMails,
  lookBackReturnedMails,
  lookBackToldMails,
} from '../mail/plan/lookBack.ts';
import { bureauMailFailedMails } from '../mail/plan/mailFailed.ts';
import { meetingMails } from '../mail/plan/meeting.ts';
import { reformMails } from '../mail/plan/reformDraft.ts';
import { yearEndMails } from '../mail/plan/yearEnd.ts';
import { mailsOfBureau } from '../mail/plan.ts';
import type { PlannedMail } from '../mail/planned.ts';
import { rulesOf } from '../runtime/rules.ts';
import { loadItem } from '../store/loadItem.ts';
import type { Store } from '../store/store.ts';
import { DOCUMENTS } from '../store/streams/documents.ts';
import { HAND_OVERS } from '../store/streams/handOvers.ts';
import { loadStream } from '../store/streams/load.ts';
import { LOOK_BACKS } from '../store/streams/lookBacks.ts';
import { MAIL_FAILURES } from '../store/streams/mailFailures.ts';
import { MEETINGS } from '../store/streams/meetings.ts';
import { REFORM_DRAFTS } from '../store/streams/reformDrafts.ts';
import { YEAR_ENDS } from '../store/streams/yearEnds.ts';

/** The mails of an event that concerns no single item; its stream is read where the event says too little. */
export async function bureauMails(
  store: Store,
  event: StoredEvent,
  directory: Directory,
  rules: CommonRules,
): Promise<PlannedMail[]> {
  const id = event.stream.slice(event.stream.indexOf('#') + 1);
  switch (event.type) {
    case 'document.issued': {
      const document = await loadStream(store, DOCUMENTS, id);
      return document ? documentMails(event.data, document, directory) : [];
    }
    case 'meeting.held': {
      const meeting = await loadStream(store, MEETINGS, id);
      return meeting ? meetingMails(event.data, meeting, directory) : [];
    }
    case 'reform-draft.opened':
    case 'reform-draft.reminded':
    case 'reform-draft.used': {
      const draft = await loadStream(store, REFORM_DRAFTS, id);
      return draft ? reformMails(event, draft, directory) : [];
    }
    case 'hand-over.opened':
    case 'hand-over.continued': {
      const act = await loadStream(store, HAND_OVERS, id);
      return act?.finished === event.version ? handOverMails(act, directory) : [];
    }
    case 'lookback.result-checked': {
      const round = await loadStream(store, LOOK_BACKS, id);
      return round ? lookBackReturnedMails(event.data, event.by.name, round, directory) : [];
    }
    case 'lookback.reminded': {
      const round = await loadStream(store, LOOK_BACKS, id);
      return round ? lookBackDueMails(event.data, round, directory) : [];
    }
    case 'lookback.ended': {
      const [round, state] = await Promise.all([
        loadStream(store, LOOK_BACKS, id),
        loadItem(store, event.data.itemId),
      ]);
      if (!round || !state) return [];
      const { profile } = rulesOf(state, rules);
      return lookBackToldMails(event.data, round, { state, directory, profile });
    }
    case 'year-end.compiled':
    case 'year-end.written': {
      const review = await loadStream(store, YEAR_ENDS, id);
      return review ? yearEndMails(event.type, review, directory, rules.profile) : [];
    }
    case 'mail.failed': {
      const kept = await loadStream(store, MAIL_FAILURES, id);
      return kept ? bureauMailFailedMails(event.data, kept.failure, directory) : [];
    }
    default:
      return mailsOfBureau(event, directory);
  }
}
