import { mustExist } from '../../domain/calendar/mustExist.ts';
import { forbidden, invalid, notFound } from '../../domain/errors.ts';
import type { Rate } from '../../domain/rates/computed.ts';
import { type Counts, countsOf } from '../../domain/rates/counts.ts';
import type { ItemFacts } from '../../domain/rates/facts.ts';
import { type FactsFilter, isAsked } from '../../domain/rates/filter.ts';
import { countsFrom, ratesFrom } from '../../domain/rates/fromTotals.ts';
import { ratesOf } from '../../domain/rates/index.ts';
import { type Basis, computeRate } from '../../domain/rates/rate.ts';
import { addTotals, noTotals } from '../../domain/rates/totals.ts';
import { type Actor, hasRole, seesAll } from '../../domain/roles.ts';
import { rulesOf } from '../../runtime/rules.ts';
import { factsAsOf } from '../../store/factsAsOf.ts';
import { loadSnapshot } from '../../store/loadItem.ts';
import { factsOfYear } from '../../store/views/facts.ts';
import { summaryOf } from '../../store/views/itemRows.ts';
import { totalsOfYear } from '../../store/views/totals.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Call, type Route, route } from '../http/route.ts';
import { presentSummary } from '../present/summary.ts';
import {
  type StatisticsQuery,
  statisticsItems,
  statisticsItemsQuery,
  statisticsQuery,
  statisticsView,
} from '../schemas/statistics.ts';

const PAGE = 20;
/** 届期: the years of sessions that a term may reach over. */
const TERM_YEARS = 6;
/** How many histories one request folds: some ten seconds of it. */
const MOST_HISTORIES = 1000;

type Asked = Pick<Call, 'store' | 'actor' | 'rules'> & { query: StatisticsQuery };

/** Those who see no more than their section are kept to it. */
function sectionFor(actor: Actor, { section }: StatisticsQuery): string | undefined {
  if (seesAll(actor)) return section;
  if (!actor.section || (section && section !== actor.section)) {
    throw forbidden('您只能查看本科室的统计。');
  }
  return actor.section;
}

function filterFor({ actor, query }: Asked): FactsFilter {
  const { kind, part, level, term, sponsor, subject, class: letter, keyItem } = query;
  return {
    ...{ kind, part, level, term, sponsor, subject, class: letter },
    section: sectionFor(actor, query),
    keyItem: keyItem && keyItem === 'yes',
  };
}

const yearOf = ({ query, rules }: Asked) => Number(query.year ?? rules.today.slice(0, 4));

/** The year, or those that the term may reach over. */
function yearsOf(asked: Asked): number[] {
  const length = asked.query.term === undefined ? 1 : TERM_YEARS;
  return Array.from({ length }, (_, back) => yearOf(asked) - back);
}

/** The facts of the items of these years. */
async function factsNow(asked: Asked) {
  const years = yearsOf(asked).map((year) => factsOfYear(asked.store, year));
  return (await Promise.all(years)).flat();
}

/** As of a past day: what never changes of an item is looked at first, so that fewer are folded. */
async function factsThen(asked: Asked, facts: readonly ItemFacts[], date: string) {
  const { store, actor, rules, query } = asked;
  if (!hasRole(actor, ['office-clerk', 'office-head', 'auditor'])) {
    throw forbidden('历史某日的统计由局办公室或审计人员查询。');
  }
  mustExist(date, 'asOf');
  if (date > rules.today) throw invalid('DATE_IN_FUTURE', `${date}还没有到。`, 'asOf');
  const { kind, level, term } = query;
  const same = facts.filter((one) => isAsked(one, { kind, level, term }));
  if (same.length > MOST_HISTORIES) {
    throw invalid(
      'TOO_MANY_ITEMS',
      `历史统计一次最多重算${MOST_HISTORIES}件，现在有${same.length}件，请按类型、级别分别查询。`,
      'asOf',
    );
  }
  const ids = same.map(({ itemId }) => itemId);
  return factsAsOf(store, ids, date);
}

/** What a statistic says. */
interface Figures {
  rates: Rate[];
  counts: Counts;
}

const basisOf = ({ rules, query }: Asked): Basis => ({
  today: query.asOf ?? rules.today,
  profileOf: (profile) => rulesOf({ profile }, rules).profile,
});

/** The items that are asked for, by their facts, and by what rates of them are computed. */
async function counted(asked: Asked) {
  const { query } = asked;
  const filter = filterFor(asked);
  const now = await factsNow(asked);
  const all = query.asOf ? await factsThen(asked, now, query.asOf) : now;
  return { facts: all.filter((one) => isAsked(one, filter)), basis: basisOf(asked) };
}

/** From the facts of each item: whatever is asked for. */
async function fromFacts(asked: Asked): Promise<Figures> {
  const { facts, basis } = await counted(asked);
  const { profile } = asked.rules;
  const rates = ratesOf(profile).map((rule) => computeRate(rule, facts, basis, profile));
  return { rates, counts: countsOf(facts, basis) };
}

/** From totals that are kept: the same, at a cost that does not grow with the items. */
async function fromTotals(asked: Asked): Promise<Figures> {
  const { kind, part, level, term, keyItem } = filterFor(asked);
  const filter = { kind, part, level, term, keyItem };
  const years = yearsOf(asked).map((year) =>
    totalsOfYear(asked.store, year, (cell) => isAsked(cell, filter)),
  );
  const totals = noTotals();
  for (const one of await Promise.all(years)) addTotals(totals, one);
  const basis = basisOf(asked);
  const { profile } = asked.rules;
  const rates = ratesFrom(ratesOf(profile), totals, basis.today, profile);
  return { rates, counts: countsFrom(totals, basis) };
}

/** Totals are kept of the whole of a year and by what an item is, not by who handles it or how. */
function figuresFor(asked: Asked): Promise<Figures> {
  const { section, sponsor, subject, class: letter } = filterFor(asked);
  const each = asked.query.asOf ?? section ?? sponsor ?? subject ?? letter;
  return each === undefined ? fromTotals(asked) : fromFacts(asked);
}

const FILTERS =
  'year 是届次会议的年度；term 是第几届，取到 year 为止的六年里的这一届（人大、政协届数不同，请同时选 kind）。议案转建议按原议案号只登记一次，不重复计数。';

/** 统计. */
const statistics = route({
  method: 'GET',
  path: '/v1/statistics',
  operationId: 'statistics',
  summary: '统计：件数和各率，公式、分子、分母、目标都在',
  description: `${FILTERS}asOf 是过去某日终了时的统计，由事件重算，限局办公室和审计人员。各率背后的件见 /v1/statistics/{rateId}/items。`,
  query: statisticsQuery,
  response: statisticsView,
  status: 200,
  handle: async (call) => {
    const { query } = call;
    const body = {
      year: yearOf(call),
      ...(query.term === undefined ? {} : { term: query.term }),
      on: basisOf(call).today,
      ...(await figuresFor(call)),
    };
    return { status: 200, body };
  },
});

/** Where an item stands now, as lists show it. */
async function summaryFor({ store, rules }: Asked, itemId: string) {
  const state = await loadSnapshot(store, itemId);
  return state ? presentSummary(summaryOf(state), rules.today) : { itemId };
}

/** The items behind a rate. */
const behind = route({
  method: 'GET',
  path: '/v1/statistics/{rateId}/items',
  operationId: 'statisticsItems',
  summary: '一个率背后的件：counted 计入分子的、missing 只在分母的、beside 单列的，按编号的顺序',
  description: `${FILTERS}weight 是这一件计入多少（件、份或项），total.weight 就是率里的数；counted 与 missing 合起来是分母。`,
  query: statisticsItemsQuery,
  response: statisticsItems,
  status: 200,
  handle: async (call) => {
    const { rules, params, query } = call;
    const rule = ratesOf(rules.profile).find(({ id }) => id === params.rateId);
    if (!rule) throw notFound('没有这个率，请核对名称。', 'RATE_NOT_FOUND');
    const { facts, basis } = await counted(call);
    const { place, limit = PAGE } = query;
    const weighed = facts
      .map((one) => ({ itemId: one.itemId, weight: rule.weigh(one, basis)?.[place] ?? 0 }))
      .filter(({ weight }) => weight > 0)
      .toSorted((a, b) => (a.itemId < b.itemId ? -1 : 1));
    const after = fromCursor(query.cursor) ?? '';
    const left = weighed.filter(({ itemId }) => itemId > after);
    const page = left.slice(0, limit);
    const items = await Promise.all(
      page.map(async ({ itemId, weight }) => ({ ...(await summaryFor(call, itemId)), weight })),
    );
    const weight = weighed.reduce((sum, one) => sum + one.weight, 0);
    const { id, name, unit } = rule;
    const body = {
      ...{ rate: { id, name, unit }, place, total: { items: weighed.length, weight }, items },
      ...toCursor(left.length > limit ? page.at(-1)?.itemId : undefined),
    };
    return { status: 200, body };
  },
});

/** 统计及各率背后的件. */
export const STATISTICS_ROUTES: readonly Route[] = [statistics, behind];
