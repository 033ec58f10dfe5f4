import readXlsxFile from 'read-excel-file/node';
import type { TestCell } from '../../fixtures/imports/lists.ts';
import { workbookOf } from '../../fixtures/imports/lists.ts';
import { same } from './difference.ts';
import { guessNumber } from './register.ts';
import type { ImportCheck, ImportDone } from './sample.ts';
import type { World } from './world.ts';

/** Uploads a list of any kind as the office's clerk. */
export function uploadList(
  { client }: World,
  bytes: Uint8Array,
  name = '清单',
): Promise<ImportCheck> {
  const path = `/v1/imports?name=${encodeURIComponent(name)}`;
  return client.ask<ImportCheck>('clerk', { method: 'POST', path, bytes });
}

/** Uploads the bureau's own register. */
export function uploadRegister({ client }: World, bytes: Uint8Array): Promise<ImportCheck> {
  const path = `/v1/imports?of=register&name=${encodeURIComponent('台账.xlsx')}`;
  return client.ask<ImportCheck>('clerk', { method: 'POST', path, bytes });
}

/** Says what the columns of an uploaded list are. */
export function mapList({ client }: World, importId: string, json: object): Promise<ImportCheck> {
  const path = `/v1/imports/${importId}/mapping`;
  return client.ask<ImportCheck>('clerk', { method: 'POST', path, json });
}

/** Registers an uploaded list, or its good rows. */
export function takeList(
  { client }: World,
  importId: string,
  json: object = {},
): Promise<ImportDone> {
  const path = `/v1/imports/${importId}/commit`;
  return client.ask<ImportDone>('clerk', { method: 'POST', path, json });
}

/** The sheets of a corrections workbook, read with another library than the one that wrote it. */
export async function correctionsSheet(
  { client }: World,
  importId: string,
): Promise<{ sheet: string; rows: TestCell[][] }[]> {
  const path = `/v1/imports/${importId}/corrections`;
  const { status, body } = await client.send<Uint8Array>('clerk', { path });
  same('下载更正表', 200, status);
  const sheets = await readXlsxFile(Buffer.from(body), { trim: false });
  return sheets.map(({ sheet, data }) => ({ sheet, rows: data as unknown as TestCell[][] }));
}

/** A workbook of sheets as they were read, cells changed. */
export function workbookAgain(
  sheets: readonly { sheet: string; rows: TestCell[][] }[],
  change: (cell: TestCell) => TestCell,
): Promise<Uint8Array> {
  return workbookOf(
    Object.fromEntries(
      sheets.map(({ sheet, rows }) => [sheet, rows.map((row) => row.map(change))]),
    ),
  );
}

/** A list under free numbers: made again with others until all but some of its rows are new. */
export async function freshList(
  world: World,
  problems: number,
  make: (numbers: string[]) => Uint8Array | Promise<Uint8Array>,
  count: number,
): Promise<{ bytes: Uint8Array; checked: ImportCheck }> {
  for (;;) {
    const first = Number(guessNumber());
    const numbers = Array.from({ length: count }, (_, i) => String(first + i));
    const bytes = await make(numbers);
    const checked = await uploadList(world, bytes);
    if (checked.counts.new === count - problems) return { bytes, checked };
  }
}

/** None of the items is registered. */
export async function noneRegistered(world: World, itemIds: readonly string[]): Promise<void> {
  for (const itemId of itemIds) {
    const { status } = await world.client.send('clerk', { path: `/v1/items/${itemId}` });
    same(`没有登记 ${itemId}`, 404, status);
  }
}
