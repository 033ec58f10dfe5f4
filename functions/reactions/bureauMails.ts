import type { StoredEvent } from '../domain/events.ts';
import type { Directory } from '../domain/roles.ts';
import { documentMails } from '../mail/plan/document.ts';
import { handOverMails } from '../mail/plan/handOver.ts';
import { meetingMails } from '../mail/plan/meeting.ts';
import { reformMails } from '../mail/plan/reformDraft.ts';
import { mailsOfBureau } from '../mail/plan.ts';
import type { PlannedMail } from '../mail/planned.ts';
import type { Store } from '../store/store.ts';
import { DOCUMENTS } from '../store/streams/documents.ts';
import { HAND_OVERS } from '../store/streams/handOvers.ts';
import { loadStream } from '../store/streams/load.ts';
import { MEETINGS } from '../store/streams/meetings.ts';
import { REFORM_DRAFTS } from '../store/streams/reformDrafts.ts';

/** The mails of an event that concerns no single item; its stream is read where the event says too little. */
export async function bureauMails(
  store: Store,
  event: StoredEvent,
  directory: Directory,
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
    default:
      return mailsOfBureau(event, directory);
  }
}
