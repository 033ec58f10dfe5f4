import { notFound } from '../../../domain/errors.ts';
import { factsOfYear } from '../../../store/views/facts.ts';
import { listYearEnds } from '../../../store/views/records.ts';
import { addresseeOf } from '../addressee.ts';
import { figuresOf } from '../figures.ts';
import { deedsOf } from '../parts/deeds.ts';
import { PARTY_GROUPS_READERS, type ReportKind } from '../source.ts';
import { termReport } from '../termReport.ts';

/** The years of sessions that a term may reach over, as in GET /v1/statistics. */
const TERM_YEARS = 6;
const ALL_YEARS = 100;

/** 届次报告: of the items that one assembly handed over in its term, for each counts its terms by itself. */
export const term: ReportKind = {
  id: 'term',
  name: '届次报告',
  needs: ['term', 'to'],
  readers: PARTY_GROUPS_READERS,
  async load({ store, rules, scope: { year, term: wanted = 0, to } }) {
    const { kinds } = addresseeOf(rules.profile, to);
    const possible = Array.from({ length: TERM_YEARS }, (_, back) => year - TERM_YEARS + 1 + back);
    const all = await Promise.all(possible.map((one) => factsOfYear(store, one)));
    const own = all.map((facts) =>
      facts.filter((one) => one.term === wanted && kinds.includes(one.kind)),
    );
    const first = own.findIndex((facts) => facts.length > 0);
    if (first === -1)
      throw notFound('这一届没有记录的件，请核对届数、机关和年份。', 'TERM_NOT_FOUND');
    const { rows: reviews } = await listYearEnds(store, { limit: ALL_YEARS });
    const years = await Promise.all(
      possible.slice(first).map(async (one, n) => ({
        year: one,
        figures: figuresOf(own[first + n] ?? [], rules),
        deeds: await deedsOf(store, one),
        heard: reviews.find((review) => review.year === one)?.heard,
      })),
    );
    const whole = figuresOf(own.flat(), rules);
    return termReport({ term: wanted, kinds, years, whole, rules });
  },
};
