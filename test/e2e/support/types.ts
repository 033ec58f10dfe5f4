export type * from './itemTypes.ts';

/** One line of the timeline. */
export interface TimelineEvent {
  version: number;
  at: string;
  by: string;
  type: string;
  what: string;
  data: Record<string, unknown>;
  prev: string;
  hash: string;
}

/** A person of the bureau as the demonstration list has them. */
export interface Person {
  id: string;
  name: string;
  roles: string[];
  section?: string;
  sections?: string[];
  office?: string;
  title?: string;
  rank?: string;
  email?: string;
}

/** A mail in the mailbox of the rehearsal. */
export interface Mail {
  id: string;
  at: string;
  date: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
  tags: Record<string, string>;
}

/** RFC 9457 problem+json. */
export interface Problem {
  status: number;
  code: string;
  detail: string;
  field?: string;
  details?: unknown;
  errors?: { field: string; message: string }[];
}
