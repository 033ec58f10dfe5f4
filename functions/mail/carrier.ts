import type { MailKey } from '../store/ledger/mails.ts';
import type { RenderedMail } from './planned.ts';

/** A mail as it leaves the house. */
export interface OutgoingMail extends RenderedMail {
  /** Which mail of the ledger it is: the carrier marks it so that its own records lead back to ours. */
  key: MailKey;
  /** The bureau's name, before the address. */
  senderName: string;
  to: string;
}

/**
 * Who takes our mail to its reader: SES or a mail server. Answers when the mail was taken, with the carrier's
 * own name for it. @throws NotTaken when it certainly was not; whatever else is thrown leaves the matter in doubt
 */
export type Carrier = (mail: OutgoingMail) => Promise<string | undefined>;

/** The carrier did not take the mail: it may be handed over again, unless it is refused for good. */
export class NotTaken extends Error {
  override readonly name = 'NotTaken';
  /** The carrier knows the address, or the mail, and will not take it. */
  readonly forGood: boolean;
  /** The carrier's word for it, without addresses. */
  readonly reason: string;

  constructor(reason: string, forGood: boolean, cause?: unknown) {
    super(`mail not taken: ${reason}`, { cause });
    this.reason = reason;
    this.forGood = forGood;
  }
}
