import type { Person } from '../../../support/types.ts';
import type { Entry } from '../../../support/yearEnd.ts';
import { reportsOf } from '../../acts/reports.ts';
import { roundOf, roundsOf } from '../../acts/rounds.ts';
import { reviewOf } from '../../acts/yearEnd.ts';
import type { Year } from '../../year.ts';

/** A mail that a round, a look-back or a report asks for. */
export interface BureauMail {
  stream: string;
  template: string;
  recipient: string;
  /** Its events have at most this version. */
  upTo: number;
}

type Stream = Pick<BureauMail, 'stream' | 'upTo'>;

const once = (of: Stream, template: string, recipients: readonly string[]): BureauMail[] =>
  [...new Set(recipients)].map((recipient) => ({ ...of, template, recipient }));

function idsOf({ world }: Year, ...roles: string[]): string[] {
  const has = (person: Person) => person.roles.some((role) => roles.includes(role));
  return world.people.all.filter(has).map(({ id }) => id);
}

/** 调度: asked, and reported. */
async function ofRounds(year: Year, years: readonly string[]): Promise<BureauMail[]> {
  const listed = (await Promise.all(years.map((one) => roundsOf(year, one)))).flat();
  const rounds = await Promise.all(listed.map(({ roundId }) => roundOf(year, roundId)));
  return rounds.flatMap(({ roundId, version, entries, closedOn }) => {
    const of = { stream: `progress-round#${roundId}`, upTo: version };
    const asked = entries.map(({ handler }) => handler);
    const told = closedOn ? idsOf(year, 'director', 'deputy-director', 'office-head') : [];
    return [...once(of, 'progress-asked', asked), ...once(of, 'round-report', told)];
  });
}

interface LookBack {
  lookBackId: string;
  version: number;
  yearEnd?: boolean;
  reminded?: { kind: 'ahead' | 'due'; on: string }[];
  register: (Entry & { on?: string; checks?: { outcome: string; on: string }[] })[];
}

/** 回头看到期提醒: whoever had said nothing of an item yet; on the day itself the heads of the sections too. */
function ofReminders(year: Year, one: LookBack, askedOf: (entry: Entry) => string[]): BureauMail[] {
  const { people } = year.world;
  const of = { stream: `lookback#${one.lookBackId}`, upTo: one.version };
  return (one.reminded ?? []).flatMap(({ kind, on }) => {
    const owing = one.register.filter(
      ({ on: saidOn, checks = [] }) =>
        !(saidOn && saidOn < on) && !checks.some((check) => check.on <= on),
    );
    const heads = owing.map(
      ({ itemId }) => people.headOf(year.lastSeen.get(itemId)?.division?.section ?? '').id,
    );
    const told = owing.flatMap(askedOf);
    return once(of, 'look-back-due', kind === 'due' ? [...told, ...heads] : told);
  });
}

/** 回头看: asked, reminded, checked, sent back, told. */
async function ofLookBacks(year: Year, years: readonly string[]): Promise<BureauMail[]> {
  const { client, people } = year.world;
  const ids: string[] = [];
  for (const one of years) {
    const path = `/v1/look-backs?year=${one}&limit=100`;
    const page = await client.ask<Record<string, { lookBackId: string }[]>>('clerk', { path });
    ids.push(
      ...(Object.values(page).find(Array.isArray) ?? []).map(({ lookBackId }) => lookBackId),
    );
  }
  const all: BureauMail[] = [];
  for (const id of ids) {
    const one = await client.ask<LookBack>('clerk', { path: `/v1/look-backs/${id}` });
    const of = { stream: `lookback#${id}`, upTo: one.version };
    const inspectors = idsOf(year, 'inspector');
    const askedOf = ({ why, handler }: Entry) =>
      why === 'sample' && !one.yearEnd ? inspectors : handler ? [handler] : [];
    all.push(...once(of, 'look-back', one.register.flatMap(askedOf)));
    all.push(...ofReminders(year, one, askedOf));
    if (one.yearEnd) all.push(...once(of, 'look-back-checks', inspectors));
    for (const { itemId, handler = '', checks = [], endedOn } of one.register) {
      const item = year.lastSeen.get(itemId);
      const head = people.headOf(item?.division?.section ?? '').id;
      for (const _ of checks.filter(({ outcome }) => outcome === 'returned')) {
        all.push(...once(of, 'look-back-returned', [handler, head]));
      }
      const told = one.yearEnd && endedOn ? (item?.item.submitters ?? []) : [];
      all.push(
        ...once(
          of,
          'look-back-told',
          told.map(({ id: submitter }) => submitter),
        ),
      );
    }
  }
  return all;
}

/** 年终报告: to be written, to be heard. */
async function ofYearEnds(year: Year, years: readonly string[]): Promise<BureauMail[]> {
  const all: BureauMail[] = [];
  for (const one of years) {
    const review = await reviewOf(year, one);
    if (!review) continue;
    const of = { stream: `year-end#${one}`, upTo: review.version };
    if (review.report)
      all.push(...once(of, 'year-end-report', idsOf(year, 'office-clerk', 'office-head')));
    const leaders = idsOf(year, 'director', 'deputy-director', 'party-secretary');
    if (review.written) all.push(...once(of, 'year-end-report', leaders));
  }
  return all;
}

/** 报送提醒: each time to the office. */
async function ofReports(year: Year, years: readonly string[]): Promise<BureauMail[]> {
  const reports = (await Promise.all(years.map((one) => reportsOf(year, one)))).flat();
  return reports.flatMap(({ reportId, reminded, sent }) => {
    const of = { stream: `report#${reportId}`, upTo: reminded.length + (sent ? 1 : 0) };
    return reminded.flatMap(() =>
      once(of, 'report-due', idsOf(year, 'office-clerk', 'office-head')),
    );
  });
}

/** Every mail that the rounds, look-backs, reviews and reports of these years ask for. */
export async function bureauMails(year: Year, years: readonly string[]): Promise<BureauMail[]> {
  const before = [String(Number(years[0]) - 1), ...years];
  return (
    await Promise.all([
      ofRounds(year, years),
      ofLookBacks(year, years),
      ofYearEnds(year, years),
      ofReports(year, before),
    ])
  ).flat();
}
