import type { Contact, Decline } from '../contact.ts';
import type { Progress } from '../progress.ts';

/** 沟通（见面）记录 (row 28). */
export interface ContactRecorded {
  type: 'contact.recorded';
  data: Contact;
}

/** 代表表示不需要走访 (domain.md §4.4). */
export interface ContactDeclined {
  type: 'contact.declined';
  data: Decline;
}

/** 进度 of the handling, told to the deputies or kept in the house (rows 23, 40). */
export interface ProgressRecorded {
  type: 'progress.recorded';
  data: Progress;
}

/** What is told and heard while an item is handled. */
export type ContactEvent = ContactRecorded | ContactDeclined | ProgressRecorded;

export const CONTACT_EVENT_NAMES: Record<ContactEvent['type'], string> = {
  'contact.recorded': '沟通记录',
  'contact.declined': '代表表示不需要走访',
  'progress.recorded': '进度',
};
