import { mustHaveRole } from '../../domain/decide/authorize.ts';
import { notFound } from '../../domain/errors.ts';
import { fill } from '../../domain/profile/pattern.ts';
import type { PlatformFile } from '../../domain/profile/platformFileSchema.ts';
import type { Rules } from '../../domain/rules.ts';
import { parse } from '../http/parse.ts';
import type { Call } from '../http/route.ts';
import { XLSX } from '../routes/sheetDescriptions.ts';
import { sheetQuery } from '../schemas/sheets.ts';

/** 上报平台的文件 among the kinds of tables: platform-npc-results. */
export const PLATFORM = 'platform-';

/** A file to be answered. */
export interface SheetFile {
  bytes: Buffer;
  type: string;
  name: string;
}

/** What the rules of the place offer, as kinds of tables. */
export function platformKinds({ profile }: Pick<Rules, 'profile'>) {
  return (profile.platformFiles ?? []).map(({ id, name }) => ({ kind: `${PLATFORM}${id}`, name }));
}

const CHARSETS = { 'utf-8': 'utf-8', 'utf-8-bom': 'utf-8', gb18030: 'gb18030' };

function typeOf({ format, encoding = 'utf-8' }: PlatformFile): string {
  return format === 'xlsx' ? XLSX : `text/csv; charset=${CHARSETS[encoding]}`;
}

/**
 * 上报平台的文件 as the profile says: columns, codes, dates, encoding. @throws Refusal FORBIDDEN, SHEET_UNKNOWN,
 * CODE_UNKNOWN
 */
export async function platformFileOf(call: Call, asked: object): Promise<SheetFile> {
  const { store, rules, actor, params } = call;
  mustHaveRole(actor, ['office-clerk', 'office-head'], '导出上报平台的文件');
  const id = params.kind?.slice(PLATFORM.length);
  const file = rules.profile.platformFiles?.find((one) => one.id === id);
  if (!file) throw notFound('没有这种上报文件，请从表格清单中选择。', 'SHEET_UNKNOWN');
  const { from, ...query } = parse(sheetQuery, asked);
  const year = Number(query.year ?? rules.today.slice(0, 4));
  const [{ statesOf }, { platformRows, writtenDate }, { writePlatformFile }] = await Promise.all([
    import('../../documents/sheets/items.ts'),
    import('../../documents/platform/rows.ts'),
    import('../../documents/platform/write.ts'),
  ]);
  const states = await statesOf(store, { ...query, year });
  const rows = platformRows(file, states, { rules, actor }, from);
  const names = {
    bureau: rules.directory.bureau.shortName,
    year,
    today: writtenDate(rules.today, 'YYYYMMDD'),
  };
  const name = `${fill(file.fileName, names)}.${file.format}`;
  return { bytes: await writePlatformFile(file, rows), type: typeOf(file), name };
}
