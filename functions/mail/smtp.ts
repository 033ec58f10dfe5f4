import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { tagOf } from '../store/ledger/mails.ts';
import { type Carrier, NotTaken, type OutgoingMail } from './carrier.ts';

/** Account at the mail server, as its secret holds it. */
export interface SmtpAccount {
  username: string;
  password: string;
}

/** Where mail is handed over. */
export interface SmtpServer {
  host: string;
  /** 465: TLS from the first byte; any other: STARTTLS, without which nothing is sent. */
  port: number;
  /** Our address. */
  from: string;
  account: () => Promise<SmtpAccount>;
  /** Where something else than port 465 begins encrypted. */
  secure?: boolean;
  /** Certificate authorities to believe instead of Node's own (tests; a bureau's own one). */
  ca?: string;
}

const TLS_FROM_THE_START = 465;
/** Of the function's thirty seconds; after each the server is tried again by the queue. */
const LIMITS_MS = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

/** What nodemailer says of a failure. */
interface SmtpError extends Error {
  code?: string;
  command?: string;
  /** The whole last answer, `550 5.1.1 …`. */
  response?: string;
  responseCode?: number;
}

/** Of 5xx answers those about policy and passwords are the operator's to mend: 5.7.x, and all before RCPT. */
function refusedForGood({ responseCode = 0, command, response = '' }: SmtpError, from: string) {
  const aboutMail = command === 'RCPT TO' || command === 'DATA';
  const ours = /^\d{3}[ -]5\.7\./.test(response) || response.includes(from);
  return responseCode >= 500 && aboutMail && !ours;
}

/** What a failure means: with an answer, or before the text went out, the server has certainly not taken it. */
function refusal(error: SmtpError, handedOver: boolean, from: string): Error {
  if (!error.responseCode && handedOver) return error;
  const reason = [error.code, error.command, error.responseCode].filter(Boolean).join(' ');
  return new NotTaken(reason, refusedForGood(error, from), error);
}

/** The mail as text; its Message-ID is the same on every try, so that a reader's server can tell a copy. */
async function compose(mail: OutgoingMail, from: string): Promise<Buffer> {
  const { mailId } = mail.key;
  const composer = new MailComposer({
    from: { name: mail.senderName, address: from },
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    messageId: `<${mailId}@${from.slice(from.indexOf('@') + 1)}>`,
    headers: { 'X-Huiyin-Event': tagOf(mail.key), 'Auto-Submitted': 'auto-generated' },
  });
  return composer.compile().build();
}

/** Opens the connection and signs in. */
function open(server: SmtpServer, account: SmtpAccount): Promise<SMTPConnection> {
  const { host, port, ca, secure = port === TLS_FROM_THE_START } = server;
  const connection = new SMTPConnection({
    ...{ host, port, secure, requireTLS: !secure, ...LIMITS_MS },
    tls: { minVersion: 'TLSv1.2', ...(ca ? { ca } : {}) },
  });
  return new Promise((opened, failed) => {
    const fail = (error: Error) => {
      connection.close();
      failed(error);
    };
    connection.once('error', fail);
    connection.connect((error) => {
      if (error) return fail(error);
      const credentials = { user: account.username, pass: account.password };
      connection.login({ credentials }, (refused) => {
        if (refused) return fail(refused);
        connection.off('error', fail);
        opened(connection);
      });
    });
  });
}

/** Hands the text over; `begun` is called when its first byte is asked for. */
function handOver(
  connection: SMTPConnection,
  envelope: { from: string; to: string },
  text: Buffer,
  begun: () => void,
): Promise<string> {
  const stream = Readable.from(
    (function* () {
      begun();
      yield text;
    })(),
  );
  return new Promise((taken, failed) => {
    connection.once('error', failed);
    connection.send(envelope, stream, (error, info) => {
      if (error) failed(error);
      else taken(info.response);
    });
  });
}

/**
 * A mail server of the bureau's own, by SMTP over TLS. It says that it took a mail; nobody tells us what becomes of it
 * afterwards: a bounce comes back to the sender's mailbox.
 */
export function smtpCarrier(server: SmtpServer): Carrier {
  return async (mail) => {
    const { from } = server;
    const text = await compose(mail, from);
    const account = await server.account();
    let handedOver = false;
    let connection: SMTPConnection | undefined;
    try {
      connection = await open(server, account);
      await handOver(connection, { from, to: mail.to }, text, () => {
        handedOver = true;
      });
      return mail.key.mailId;
    } catch (error) {
      throw refusal(error as SmtpError, handedOver, from);
    } finally {
      connection?.close();
    }
  };
}
