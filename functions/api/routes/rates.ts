import { forbidden, notFound } from '../../domain/errors.ts';
import { CONTACT_RATES } from '../../domain/rates/contacts.ts';
import type { ItemFacts } from '../../domain/rates/facts.ts';
import { computeRate } from '../../domain/rates/rate.ts';
import { type Actor, seesAll } from '../../domain/roles.ts';
import { factsOfYear, pageOfFacts } from '../../store/views/facts.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Route, route } from '../http/route.ts';
import {
  contactRates,
  type RatesQuery,
  rateItems,
  rateItemsQuery,
  ratesQuery,
} from '../schemas/rates.ts';

const PAGE = 50;

/** Those who see no more than their section are kept to it. */
function sectionFor(actor: Actor, { section }: RatesQuery): string | undefined {
  if (seesAll(actor)) return section;
  if (!actor.section || (section && section !== actor.section)) {
    throw forbidden('您只能查看本科室的统计。');
  }
  return actor.section;
}

/** Of the kind and section that are asked for. */
function filterFor(actor: Actor, query: RatesQuery) {
  const section = sectionFor(actor, query);
  return (facts: ItemFacts) =>
    (query.kind === undefined || facts.kind === query.kind) &&
    (section === undefined || facts.section === section);
}

const sum = (facts: readonly ItemFacts[], of: (one: ItemFacts) => number) =>
  facts.reduce((total, one) => total + of(one), 0);

/** 见面率、面复率. */
const computed = route({
  method: 'GET',
  path: '/v1/rates/contacts',
  operationId: 'contactRates',
  summary: '见面率、面复率及主要领导、班子成员面复率：公式、分子、分母、目标',
  description: 'year 是届次会议的年度。各率背后的件见 /v1/rates/contacts/{rateId}/items。',
  query: ratesQuery,
  response: contactRates,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    const year = Number(query.year ?? rules.today.slice(0, 4));
    const facts = (await factsOfYear(store, year)).filter(filterFor(actor, query));
    const rates = CONTACT_RATES.map((rule) => computeRate(rule, facts, rules.today, rules.profile));
    const counts = {
      items: facts.length,
      leadersVisits: sum(facts, ({ leadersVisits }) => leadersVisits),
      progressTold: sum(facts, ({ told }) => told),
    };
    return { status: 200, body: { year, on: rules.today, rates, counts } };
  },
});

/** The items behind a rate. */
const behind = route({
  method: 'GET',
  path: '/v1/rates/contacts/{rateId}/items',
  operationId: 'contactRateItems',
  summary: '一个率背后的件：counted 计入分子的、missing 只在分母的、beside 单列的',
  description: '一页里可能少于 limit 件，有 cursor 就还有。',
  query: rateItemsQuery,
  response: rateItems,
  status: 200,
  handle: async ({ store, actor, rules, params, query }) => {
    const rule = CONTACT_RATES.find(({ id }) => id === params.rateId);
    if (!rule) throw notFound('没有这个率，请核对名称。', 'RATE_NOT_FOUND');
    const wanted = filterFor(actor, query);
    const year = Number(query.year ?? rules.today.slice(0, 4));
    const page = await pageOfFacts(store, year, {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const items = page.rows.filter(
      (facts) => wanted(facts) && rule.placeOf(facts, rules.today) === query.place,
    );
    return { status: 200, body: { items, ...toCursor(page.next) } };
  },
});

/** 统计中的率. */
export const RATE_ROUTES: readonly Route[] = [computed, behind];
