import { SESClient, SendEmailCommand } from '@aws-sdk/client-ses';
import { tagOf } from '../store/ledger/mails.ts';
import { type Carrier, NotTaken, type OutgoingMail } from './carrier.ts';
import { sender } from './sender.ts';

interface Deps {
  ses: SESClient;
  /** Our verified address. */
  from: string;
  configurationSet: string;
}

/** What must not be tried again: the provider knows the address, or the mail, and will not take it. */
const PERMANENT: ReadonlySet<string> = new Set([
  'MessageRejected',
  'InvalidParameterValue',
  'InvalidParameterValueException',
]);

const part = (Data: string) => ({ Data, Charset: 'UTF-8' });

function commandOf({ from, configurationSet }: Deps, mail: OutgoingMail): SendEmailCommand {
  return new SendEmailCommand({
    Source: sender(mail.senderName, from),
    Destination: { ToAddresses: [mail.to] },
    Message: {
      Subject: part(mail.subject),
      Body: { Html: part(mail.html), Text: part(mail.text) },
    },
    ConfigurationSetName: configurationSet,
    Tags: [
      { Name: 'mailId', Value: mail.key.mailId },
      { Name: 'event', Value: tagOf(mail.key) },
    ],
  });
}

/**
 * The provider answered and did not take it; a lost answer leaves the matter in doubt. That our own sender is
 * not verified is the operator's to mend, so that is no refusal for good.
 */
function refusal(error: unknown, from: string): unknown {
  if (!(error instanceof Error)) return error;
  const answered = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
  if (answered === undefined || answered < 400) return error;
  const forGood = PERMANENT.has(error.name) && !error.message.includes(from);
  return new NotTaken(error.name, forGood, error);
}

/** Amazon SES; what becomes of each mail comes later as its events (mailOutcome.ts). */
export function sesCarrier(deps: Deps): Carrier {
  return async (mail) => {
    try {
      return (await deps.ses.send(commandOf(deps, mail))).MessageId;
    } catch (error) {
      throw refusal(error, deps.from);
    }
  };
}

/** SES as a function calls it: a lost answer is settled by its event; a second try of the client's would send twice. */
export function sesClient(): SESClient {
  return new SESClient({ maxAttempts: 1 });
}
