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
import { PLATFORM, platformFileOf, platformKinds, type SheetFile } from './platform.ts';

/** An answer of API Gateway's function holds 6 MB, in base64. */
const MOST_BYTES = 4_400_000;

const sheets = async () => (await import('../../documents/sheets/index.ts')).SHEETS;

const listed = route({
  ...sheetListing,
  handle: async ({ rules }) => {
    const all = await sheets();
    const shown = all.map(({ id: kind, name, needsId }) => ({
      ...{ kind, name },
      ...(needsId ? { needs: needsId } : {}),
    }));
    return { status: 200, body: { sheets: [...shown, ...platformKinds(rules)] } };
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

async function asked(deps: ApiDeps, event: ApiEvent): Promise<SheetFile> {
  const call: Call = { ...(await callOf(deps, event)), body: undefined, query: undefined };
  const { store, rules, actor, params } = call;
  const sent = event.queryStringParameters ?? {};
  if (params.kind?.startsWith(PLATFORM)) return platformFileOf(call, sent);
  const kind = (await sheets()).find(({ id }) => id === params.kind);
  if (!kind) throw notFound('没有这种表格，请从表格清单中选择。', 'SHEET_UNKNOWN');
  const { from, ...query } = parse(sheetQuery, sent);
  if (from) {
    throw invalid('FROM_NOT_OF_TABLE', '从哪一天起（from）只用于上报平台的文件，请删去。', 'from');
  }
  const scope = scopeOf(query, actor, rules.today);
  if (kind.needsId && !query.id) {
    throw invalid(
      'ID_MISSING',
      `请写明要哪一${kind.needsId === 'lookBack' ? '轮' : '次'}（id）。`,
      'id',
    );
  }
  const model = await kind.load({ store, rules, actor, scope });
  const { writeSheet } = await import('../../documents/sheets/write.ts');
  return { bytes: await writeSheet(model), type: XLSX, name: `${model.title}.xlsx` };
}

/** 表格: the list, and each as .xlsx, or as the upper platform takes it. What writes it is loaded when one is asked for. */
export function sheetRoutes(deps: ApiDeps): RawRoute[] {
  const file = async (event: ApiEvent): Promise<ApiResult> => {
    const { bytes, type, name } = await asked(deps, event);
    if (bytes.length > MOST_BYTES) {
      throw invalid('SHEET_TOO_LARGE', '表格太大，请按科室分别导出。', 'section');
    }
    return {
      statusCode: 200,
      headers: {
        'cache-control': 'no-store',
        'content-type': type,
        'content-disposition': `attachment; filename="sheet.${name.split('.').at(-1)}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
      body: bytes.toString('base64'),
      isBase64Encoded: true,
    };
  };
  return [{ method: 'GET', path: SHEET_PATH, handler: file }, ...routesOf([listed], deps)];
}
