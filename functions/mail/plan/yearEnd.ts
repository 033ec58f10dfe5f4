import { kindOf, type Profile } from '../../domain/profile/profile.ts';
import { PROMISE_STATUS_NAMES } from '../../domain/promise.ts';
import type { Directory } from '../../domain/roles.ts';
import type { YearEnd, YearEndReport } from '../../domain/yearEnd.ts';
import type { PlannedMail } from '../planned.ts';
import { officePeople, staff, withRoles } from './people.ts';

type Fact = [name: string, value: string];

function factsOf(report: YearEndReport, profile: Profile): Fact[] {
  const kinds = report.byKind
    .filter(({ main, co }) => main + co > 0)
    .map(({ kind, main, co }): Fact => [kindOf(profile, kind).name, `主办${main}件，协办${co}件`]);
  const promises = report.promises.map(
    ({ status, count }) => `${PROMISE_STATUS_NAMES[status]}${count}项`,
  );
  const classes = report.classes.map(({ letter, count }) => `${letter}类${count}件`);
  return [
    ['承办', `${report.items}件`],
    ...kinds,
    ['办结', `${report.closed}件，跟踪${report.tracking}件，在办${report.open}件`],
    ...(classes.length > 0 ? ([['答复类别', classes.join('，')]] satisfies Fact[]) : []),
    ...(promises.length > 0 ? ([['承诺事项', promises.join('，')]] satisfies Fact[]) : []),
    ['年终回头看', `${report.lookBack.items}件`],
  ];
}

/** Each rate with its raw counts (domain.md §0 fact 7). */
function ratesOf({ rates }: YearEndReport): string[] {
  return rates.map(({ name, numerator, denominator, percent }) =>
    percent === undefined
      ? `${name}：无到期件`
      : `${name}：${percent}%（${numerator}/${denominator}）`,
  );
}

/** 年终报告: to the office when it was compiled; written, to the members of the party group and its secretary. */
export function yearEndMails(
  because: 'year-end.compiled' | 'year-end.written',
  { year, report, written }: YearEnd,
  directory: Directory,
  profile: Profile,
): PlannedMail[] {
  if (!report) return [];
  const toWrite = because === 'year-end.compiled';
  const told = toWrite
    ? officePeople(directory)
    : withRoles(directory, ['director', 'deputy-director', 'party-secretary']);
  const own = {
    year,
    kind: toWrite ? ('to-write' as const) : ('to-hear' as const),
    facts: factsOf(report, profile),
    rates: ratesOf(report),
    ...(written ? { texts: written } : {}),
  };
  return staff(told).map(({ id, name, address, greeting }) => ({
    template: 'year-end-report' as const,
    recipient: { id, name, address },
    data: { bureau: directory.bureau.name, greeting, ...own },
  }));
}
