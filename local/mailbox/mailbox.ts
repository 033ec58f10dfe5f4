import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { civilDate } from '../clock/civil.ts';
import { inTransaction } from '../clock/localState.ts';
import type { AcceptedMail, Bus, Clock, MailSink } from '../ports.ts';

const SCHEMA = `CREATE TABLE IF NOT EXISTS mail (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  at INTEGER NOT NULL,
  recipients TEXT NOT NULL,
  content TEXT NOT NULL
) STRICT`;

/** A mail as the mailbox shows it. `at` is the virtual instant (UTC), `date` the day in Shanghai. */
export interface Mail extends AcceptedMail {
  id: string;
  at: string;
  date: string;
}

/** The SES of the rehearsal: every accepted mail stays, and can be read. */
export interface Mailbox extends MailSink {
  /** Newest first; `to` keeps only mails to that address. */
  list(to?: string, limit?: number): Mail[];
  find(id: string): Mail | undefined;
  count(): number;
}

interface Parts {
  db: DatabaseSync;
  bus: Bus;
  clock: Clock;
  /** Whether the mails of a configuration set are announced on the bus. */
  announces: (configurationSet: string) => boolean;
}

/** A durable mailbox; a mail and its Send event are one commit, so neither is there without the other. */
export function createMailbox({ db, bus, clock, announces }: Parts): Mailbox {
  db.exec(SCHEMA);
  const insert = db.prepare('INSERT INTO mail (id, at, recipients, content) VALUES (?, ?, ?, ?)');
  const all = db.prepare('SELECT * FROM mail ORDER BY seq DESC LIMIT ?');
  const to = db.prepare('SELECT * FROM mail WHERE recipients LIKE ? ORDER BY seq DESC LIMIT ?');
  const one = db.prepare('SELECT * FROM mail WHERE id = ?');
  const total = db.prepare('SELECT count(*) AS n FROM mail');

  return {
    accept(mail) {
      const id = `${Date.now().toString(16).padStart(16, '0')}-${randomUUID()}-000000`;
      const at = clock.now();
      const recipients = `|${mail.to.join('|')}|`.toLowerCase();
      inTransaction(db, () => {
        insert.run(id, at, recipients, JSON.stringify(mail));
        const { configurationSet: set } = mail;
        if (set && announces(set)) bus.put(sendEvent(id, at, mail));
      });
      return id;
    },
    list(address, limit = 5000) {
      const like = `%|${(address ?? '').toLowerCase().replace(/[%|]/g, '')}|%`;
      const rows = address ? to.all(like, limit) : all.all(limit);
      return rows.map(read);
    },
    find(id) {
      const row = one.get(id);
      return row ? read(row) : undefined;
    },
    count: () => Number(total.get()?.n ?? 0),
  };
}

function read(row: Record<string, unknown>): Mail {
  const at = Number(row.at);
  return {
    id: String(row.id),
    at: new Date(at).toISOString(),
    date: civilDate(at),
    ...(JSON.parse(String(row.content)) as AcceptedMail),
  };
}

/** What SES tells EventBridge about a mail it has accepted, through a configuration set. */
function sendEvent(id: string, at: number, mail: AcceptedMail) {
  const timestamp = new Date(at).toISOString();
  const set = mail.configurationSet;
  const own = Object.entries(mail.tags).map(([name, value]) => [name, [value]]);
  return {
    source: 'aws.ses',
    'detail-type': 'Email Sent',
    resources: set ? [`arn:aws:ses:us-east-1:000000000000:configuration-set/${set}`] : [],
    detail: {
      eventType: 'Send',
      mail: {
        timestamp,
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
      },
      send: {},
    },
  };
}
