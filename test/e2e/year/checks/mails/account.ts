import type { BureauMail } from './bureau.ts';
import { type Because, mailIdOf } from './mailId.ts';

/** What the accounts say of the mails: which have no event, which are there twice, which are wanting. */
export interface Account {
  /** Of each mail that is accounted for, because of what. */
  because: Map<string, Because>;
  unexplained: string[];
  twice: string[];
}

const keyOf = ({ stream, template, recipient }: Omit<Because, 'version'>) =>
  `${stream} ${template} ${recipient}`;

/** The ids that the mails of a stream can have: each of its events, to each who is to get one. */
export function bureauIds(wanted: readonly BureauMail[]): Map<string, Because> {
  const ids = new Map<string, Because>();
  for (const { upTo, ...mail } of wanted) {
    for (let version = 1; version <= upTo; version += 1) {
      const because = { ...mail, version };
      ids.set(mailIdOf(because), because);
    }
  }
  return ids;
}

/** Which of the mails, by their tag, are because of what; each id belongs to one mail. */
export function accountFor(
  mailIds: readonly (string | undefined)[],
  known: ReadonlyMap<string, Because>,
): Account {
  const because = new Map<string, Because>();
  const unexplained: string[] = [];
  const twice: string[] = [];
  for (const [nth, mailId] of mailIds.entries()) {
    const one = mailId === undefined ? undefined : known.get(mailId);
    if (!mailId || !one) unexplained.push(mailId ?? `第${nth + 1}封没有标记`);
    else if (because.has(mailId)) twice.push(keyOf(one));
    else because.set(mailId, one);
  }
  return { because, unexplained, twice };
}

/** Those that are wanted more often than they are found. */
export function lacking(wanted: readonly string[], found: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const one of found) left.set(one, (left.get(one) ?? 0) + 1);
  return wanted.filter((one) => {
    const n = left.get(one) ?? 0;
    left.set(one, n - 1);
    return n <= 0;
  });
}

/** The mails that a stream asks for, against those that were sent because of it. */
export function bureauDifferences(wanted: readonly BureauMail[], found: Iterable<Because>) {
  const sent = [...found].map(keyOf);
  const asked = wanted.map(keyOf);
  return { missing: lacking(asked, sent), tooMany: lacking(sent, asked) };
}
