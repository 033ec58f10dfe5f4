import type { Contact } from '../contact.ts';

/** 沟通（见面）记录 (row 28). */
export interface ContactRecorded {
  type: 'contact.recorded';
  data: Contact;
}

/** 进度 told by the handler (rows 23, 40). */
export interface ProgressRecorded {
  type: 'progress.recorded';
  data: { progressId: string; on: string; text: string; by: string };
}

/** What is told and heard while an item is handled. */
export type ContactEvent = ContactRecorded | ProgressRecorded;

export const CONTACT_EVENT_NAMES: Record<ContactEvent['type'], string> = {
  'contact.recorded': '沟通记录',
  'progress.recorded': '进度',
};
