import readXlsxFile from 'read-excel-file/node';
import type { World } from './world.ts';

export type SheetCell = string | number | boolean | Date | null;

/** A table as its reader opens it: the header, and the rows by it. */
export async function openedSheet({ client }: World, by: string, path: string) {
  const bytes = await client.ask<Uint8Array>(by, { path });
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  const [title, , header = [], ...rows] = sheet?.data ?? [];
  const column = (name: string) => header.indexOf(name);
  return { title: title?.[0], header, rows, column };
}
