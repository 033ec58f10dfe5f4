import type { SheetModel } from '../../documents/sheets/model.ts';
import type { Scope } from '../../documents/sheets/source.ts';
import { forbidden, invalid, notFound } from '../../domain/errors.ts';
import { type Actor, seesAll } from '../../domain/roles.ts';
import { parse } from '../http/parse.ts';
import { type Call, route } from '../http/route.ts';
import {
  type ApiDeps,
  type ApiEvent,
  type ApiResult,
  callOf,
  type RawRoute,
  routesOf,
} from '../http/stack.ts';
import { SHEET_PATH, sheetListing, XLSX } from '../routes/sheetDescriptions.ts';
import { sheetQuery } from '../schemas/sheets.ts';

/** An answer of API Gateway's function holds 6 MB, in base64. */
const MOST_BYTES = 4_400_000;

const sheets = async () => (await import('../../documents/sheets/index.ts')).SHEETS;

const listed = route({
  ...sheetListing,
  handle: async () => {
    const all = await sheets();
    const shown = all.map(({ id: kind, name, needsId }) => ({
      ...{ kind, name },
      ...(needsId ? { needs: needsId } : {}),
    }));
    return { status: 200, body: { sheets: shown } };
  },
});

/** Who does not see all of the bureau has his own section's tables, and only as its head. */
function scopeOf(
  query: { year?: string; section?: string; id?: string },
  actor: Actor,
  today: string,
) {
  const scope: Scope = { ...query, year: Number(query.year ?? today.slice(0, 4)) };
  if (seesAll(actor)) return scope;
  const own = actor.roles.includes('section-head') ? actor.section : undefined;
  if (!own || (query.section ?? own) !== own || query.id) {
    throw forbidden('您只能导出本科室的表格；各科室的表格由科室负责人导出。');
  }
  return { ...scope, section: own };
}

async function asked(deps: ApiDeps, event: ApiEvent): Promise<SheetModel> {
  const call: Call = { ...(await callOf(deps, event)), body: undefined, query: undefined };
  const { store, rules, actor, params } = call;
  const kind = (await sheets()).find(({ id }) => id === params.kind);
  if (!kind) throw notFound('没有这种表格，请从表格清单中选择。', 'SHEET_UNKNOWN');
  const query = parse(sheetQuery, event.queryStringParameters ?? {});
  const scope = scopeOf(query, actor, rules.today);
  if (kind.needsId && !query.id) {
    throw invalid(
      'ID_MISSING',
      `请写明要哪一${kind.needsId === 'lookBack' ? '轮' : '次'}（id）。`,
      'id',
    );
  }
  return kind.load({ store, rules, actor, scope });
}

/** 表格: the list, and each as .xlsx. What writes it is loaded when one is asked for. */
export function sheetRoutes(deps: ApiDeps): RawRoute[] {
  const file = async (event: ApiEvent): Promise<ApiResult> => {
    const model = await asked(deps, event);
    const { writeSheet } = await import('../../documents/sheets/write.ts');
    const bytes = await writeSheet(model);
    if (bytes.length > MOST_BYTES) {
      throw invalid('SHEET_TOO_LARGE', '表格太大，请按科室分别导出。', 'section');
    }
    return {
      statusCode: 200,
      headers: {
        'cache-control': 'no-store',
        'content-type': XLSX,
        'content-disposition': `attachment; filename="sheet.xlsx"; filename*=UTF-8''${encodeURIComponent(`${model.title}.xlsx`)}`,
      },
      body: bytes.toString('base64'),
      isBase64Encoded: true,
    };
  };
  return [{ method: 'GET', path: SHEET_PATH, handler: file }, ...routesOf([listed], deps)];
}
