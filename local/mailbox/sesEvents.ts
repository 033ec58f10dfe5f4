import type { AcceptedMail } from '../ports.ts';

/** What became of a mail after it was sent, as far as a rehearsal can arrange it. */
export const OUTCOMES = ['bounce', 'transient-bounce', 'complain', 'reject'] as const;

export type Outcome = (typeof OUTCOMES)[number];

/** The name of an outcome in a configuration set's MatchingEventTypes. */
export const EVENT_OF: Record<Outcome, string> = {
  bounce: 'bounce',
  'transient-bounce': 'bounce',
  complain: 'complaint',
  reject: 'reject',
};

function mailOf(id: string, at: number, mail: AcceptedMail) {
  const set = mail.configurationSet;
  const own = Object.entries(mail.tags).map(([name, value]) => [name, [value]]);
  return {
    timestamp: new Date(at).toISOString(),
    source: mail.from,
    messageId: id,
    destination: mail.to,
    headersTruncated: false,
    headers: [
      { name: 'From', value: mail.from },
      { name: 'To', value: mail.to.join(', ') },
      { name: 'Subject', value: mail.subject },
    ],
    commonHeaders: { from: [mail.from], to: mail.to, messageId: id, subject: mail.subject },
    tags: { 'ses:configuration-set': set ? [set] : [], ...Object.fromEntries(own) },
  };
}

function about(set: string | undefined) {
  return {
    source: 'aws.ses',
    resources: set ? [`arn:aws:ses:us-east-1:000000000000:configuration-set/${set}`] : [],
  };
}

/** What SES tells EventBridge about a mail it has accepted, through a configuration set. */
export function sendEvent(id: string, at: number, mail: AcceptedMail) {
  return {
    ...about(mail.configurationSet),
    'detail-type': 'Email Sent',
    detail: { eventType: 'Send', mail: mailOf(id, at, mail), send: {} },
  };
}

/** What SES tells about a mail later: it bounced, its reader complained, or SES itself rejects it. */
export function outcomeEvent(
  outcome: Outcome,
  mail: AcceptedMail & { id: string; at: string },
  now: number,
) {
  const timestamp = new Date(now).toISOString();
  const told = mailOf(mail.id, Date.parse(mail.at), mail);
  const base = about(mail.configurationSet);
  if (outcome === 'complain') {
    const complainedRecipients = mail.to.map((emailAddress) => ({ emailAddress }));
    const complaint = { complainedRecipients, timestamp, feedbackId: mail.id };
    const detail = { eventType: 'Complaint', mail: told, complaint };
    return { ...base, 'detail-type': 'Email Complaint Received', detail };
  }
  if (outcome === 'reject') {
    const detail = { eventType: 'Reject', mail: told, reject: { reason: 'Bad content' } };
    return { ...base, 'detail-type': 'Email Rejected', detail };
  }
  const bounce = {
    bounceType: outcome === 'bounce' ? 'Permanent' : 'Transient',
    bounceSubType: outcome === 'bounce' ? 'General' : 'MailboxFull',
    bouncedRecipients: mail.to.map((emailAddress) => ({ emailAddress, action: 'failed' })),
    timestamp,
    feedbackId: mail.id,
  };
  const detail = { eventType: 'Bounce', mail: told, bounce };
  return { ...base, 'detail-type': 'Email Bounced', detail };
}
