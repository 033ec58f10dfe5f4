import { createHash } from 'node:crypto';

/** Which event a mail is because of, which mail it is, and for whom. */
export interface Because {
  stream: string;
  version: number;
  template: string;
  recipient: string;
}

/** The id that a mail carries as its tag: it names the event, the mail and the person (domain of the ledger). */
export function mailIdOf({ stream, version, template, recipient }: Because): string {
  const said = JSON.stringify([stream, version, template, recipient]);
  return createHash('sha256').update(said).digest('hex');
}
