import readXlsxFile from 'read-excel-file/node';
import { present, same } from './difference.ts';
import { refused } from './refusals.ts';
import type { World } from './world.ts';

/** The file that the assigning body's platform takes: its words in its order, in its format. */
export async function platformFile(world: World, title: string): Promise<void> {
  const file = present(
    '上报代表工委的文件',
    world.profile.platformFiles?.find(({ kinds }) => kinds.includes('suggestion')),
  );
  const path = `/v1/sheets/platform-${file.id}`;
  const bytes = await world.client.ask<Uint8Array>('clerk', { path });
  const rows =
    file.format === 'xlsx'
      ? ((await readXlsxFile(Buffer.from(bytes)))[0]?.data ?? [])
      : new TextDecoder(file.encoding?.replace('-bom', ''))
          .decode(bytes)
          .split('\r\n')
          .map((line) => line.split(','));
  same(
    '上报文件的列次',
    file.columns.map(({ header }) => header),
    rows[0] ?? [],
  );
  const at = file.columns.findIndex(({ field }) => field === 'title');
  const [own] = rows.filter((row) => String(row[at]).endsWith(title));
  const column = file.columns.findIndex(({ field }) => field === 'class');
  const words = Object.values(file.columns[column]?.codes ?? {});
  same('类别是平台的说法', true, words.includes(String(own?.[column])));
  await refused(world, {
    ...{ what: '科室负责人导出上报文件', by: 'head-ldbz', status: 403, code: 'FORBIDDEN' },
    ...{ says: /局办公室/, call: { path } },
  });
  await refused(world, {
    ...{ what: '没有这种上报文件', by: 'clerk', status: 404, code: 'SHEET_UNKNOWN' },
    ...{ says: /上报文件/, call: { path: '/v1/sheets/platform-moon' } },
  });
  await refused(world, {
    ...{ what: '台账写明从哪一天起', by: 'clerk', status: 422, code: 'FROM_NOT_OF_TABLE' },
    ...{ says: /上报平台/, call: { path: '/v1/sheets/items?from=2026-03-02' } },
  });
}
