import { issueUrge } from '../../domain/decide/urging/issue.ts';
import { answerUrge } from '../../domain/decide/urging/settle.ts';
import { forbidden } from '../../domain/errors.ts';
import { personOf, seesAll } from '../../domain/roles.ts';
import { URGE_LEVEL_NAMES } from '../../domain/urge.ts';
import { underUrgeNumber } from '../../store/urgeNumber.ts';
import { listUrges } from '../../store/views/records.ts';
import { fromCursor, toCursor } from '../http/cursor.ts';
import { type Route, route } from '../http/route.ts';
import * as schema from '../schemas/urging.ts';
import { type Fact, record, recorded } from './record.ts';

const PAGE = 20;

/** 催办. */
const issued = route({
  method: 'POST',
  path: '/v1/items/{itemId}/urges',
  operationId: 'issueUrge',
  summary: '催办：签发催办单，或登记电话催办',
  description:
    '催办单由办公室主任或局领导签发，编号连续；限期回复，逾期不复的自动报包案领导、主要负责人。',
  body: schema.newUrge,
  response: recorded,
  status: 201,
  handle: (call) => {
    const { store, actor, body, rules } = call;
    const under = (number?: string, alongside: Fact['alongside'] = []) =>
      record(call, (state, own) => {
        const event = issueUrge(state, actor, body, own, number);
        return { event, recordId: event.data.urgeId, alongside };
      });
    if (body.channel === 'phone') return under();
    return underUrgeNumber(store, rules.profile, rules.today, (number, claim) =>
      under(number, [claim]),
    );
  },
});

/** 催办回复. */
const answered = route({
  method: 'POST',
  path: '/v1/items/{itemId}/urges/{urgeId}/answer',
  operationId: 'answerUrge',
  summary: '回复催办（同时作为回执）',
  body: schema.urgeAnswer,
  response: recorded,
  status: 201,
  handle: (call) =>
    record(call, (state, rules) => {
      const { urgeId = '' } = call.params;
      const event = answerUrge(state, call.actor, urgeId, call.body.text, rules);
      return { event, recordId: urgeId };
    }),
});

/** 催办台账. */
const listed = route({
  method: 'GET',
  path: '/v1/urges',
  operationId: 'listUrges',
  summary: '一年的催办，后发出的在前',
  query: schema.urgesQuery,
  response: schema.urgeList,
  status: 200,
  handle: async ({ store, actor, rules, query }) => {
    if (!seesAll(actor)) throw forbidden('催办台账由局办公室、局领导和督查组查看。');
    const page = await listUrges(store, query.year ?? rules.today.slice(0, 4), {
      limit: query.limit ?? PAGE,
      after: fromCursor(query.cursor),
    });
    const urges = page.rows.map((row) => ({
      ...row,
      levelName: URGE_LEVEL_NAMES[row.level],
      toName: personOf(rules.directory, row.to)?.name,
    }));
    return { status: 200, body: { urges, ...toCursor(page.next) } };
  },
});

/** 催办 (row 24). */
export const URGE_ROUTES: readonly Route[] = [issued, answered, listed];
