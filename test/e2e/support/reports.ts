import { reportIn } from '../../support/reportFile.ts';
import { matches, same } from './difference.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

interface Statistics {
  rates: { id: string; name: string; numerator: number; denominator: number; unit: string }[];
  counts: { items: number };
}

/** A report as its reader opens it. */
export async function openedReport({ client }: World, by: string, path: string) {
  return reportIn(await client.ask<Uint8Array>(by, { path }));
}

/** The page of the same report says the same rates, and may load nothing. */
async function samePage({ client }: World, path: string, says: readonly string[]): Promise<void> {
  const page = await client.send<string>('director', { path: `${path}&format=html` });
  const policy = page.headers.get('content-security-policy') ?? '';
  matches('打印页不载入任何东西', /default-src 'none'/, policy);
  same(
    '打印页的数字与文件相同',
    [],
    says.filter((one) => !page.body.includes(one)),
  );
}

/**
 * The report of a year says what GET /v1/statistics says, rate by rate. Others go on working meanwhile, so it
 * is asked for between two statistics that are the same.
 */
export async function reportAsCounted(world: World, path: string, filter = ''): Promise<void> {
  const { client } = world;
  const counted = () => client.ask<Statistics>('clerk', { path: `/v1/statistics?${filter}` });
  const { statistics, report } = await until('报告与统计', async () => {
    const before = await counted();
    const opened = await openedReport(world, 'director', path);
    const unmoved = JSON.stringify(before) === JSON.stringify(await counted());
    return unmoved && { statistics: before, report: opened };
  });
  const shown = report.table('各率（分子/分母）').slice(1);
  const rates = statistics.rates.filter(({ id }) => !id.startsWith('satisfied-'));
  const counts = (words = '') => /（(\d+\/\d+)）/.exec(words)?.[1];
  same(
    '报告的分子、分母与统计相同',
    rates.map(({ name, unit, numerator, denominator }) => [
      `${name}（${unit}）`,
      `${numerator}/${denominator}`,
    ]),
    shown.map(([name, rate]) => [name, counts(rate)]),
  );
  same('报告的件数', String(statistics.counts.items), report.table('承办件数').at(-1)?.at(-1));
  matches(
    '初次、最终并列',
    /^初次.*最终/,
    report
      .table('满意率（初次、最终并列）')
      .slice(1, 3)
      .map(([name]) => name)
      .join(),
  );
  await samePage(
    world,
    path,
    shown.slice(0, 1).map(([, rate = '']) => rate),
  );
}
