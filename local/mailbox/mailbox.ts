import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { civilDate } from '../clock/civil.ts';
import { inTransaction } from '../clock/localState.ts';
import type { AcceptedMail, Bus, Clock, MailSink } from '../ports.ts';
import { EVENT_OF, type Outcome, outcomeEvent, sendEvent } from './sesEvents.ts';

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
  /** Tells the bus what became of a mail later, as SES would; false where the set does not announce it. */
  tell(mail: Mail, outcome: Outcome): boolean;
}

interface Parts {
  db: DatabaseSync;
  bus: Bus;
  clock: Clock;
  /** Whether a configuration set announces on the bus what happens to its mails: `send`, `bounce` … */
  announces: (configurationSet: string, type: string) => boolean;
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
    accept(mail, announced = true) {
      const id = `${Date.now().toString(16).padStart(16, '0')}-${randomUUID()}-000000`;
      const at = clock.now();
      const recipients = `|${mail.to.join('|')}|`.toLowerCase();
      inTransaction(db, () => {
        insert.run(id, at, recipients, JSON.stringify(mail));
        const { configurationSet: set } = mail;
        if (announced && set && announces(set, 'send')) bus.put(sendEvent(id, at, mail));
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
    tell(mail, outcome) {
      const { configurationSet: set } = mail;
      if (!set || !announces(set, EVENT_OF[outcome])) return false;
      bus.put(outcomeEvent(outcome, mail, clock.now()));
      return true;
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
