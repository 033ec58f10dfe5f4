import { readFileSync } from 'node:fs';
import { present } from './difference.ts';
import type { Item } from './types.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** What a check of a list answers. */
export interface ImportCheck {
  importId: string;
  counts: { rows: number; new: number; exists: number; problem: number };
  ready: boolean;
  reading: string;
  correctionOf?: string;
  sender?: { name: string; from: 'clerk' | 'file' | 'bureau' };
  file?: { kind: string; encoding?: string; separator?: string };
  sheets: {
    sheet: string;
    taken: boolean;
    note?: string;
    columns: { column: string; word: string; field?: string; how: string }[];
    given: { field: string; text: string; from: string }[];
  }[];
  problems: { code: string; message: string }[];
  rows: {
    sheet: string;
    row: number;
    status: 'new' | 'exists' | 'problem';
    itemId?: string;
    title?: string;
    halfWay?: { step: string; unknown: string[] };
    problems: { code: string; message: string }[];
  }[];
}

/** What committing a checked list answers. */
export interface ImportDone {
  registered: number;
  existing: number;
  left: number;
  rows: ImportCheck['rows'];
}

/** The bytes of samples/交办清单.xlsx. */
export function sampleList(): Uint8Array {
  return readFileSync(new URL('../../../samples/交办清单.xlsx', import.meta.url));
}

export const SAMPLE_NAME = encodeURIComponent('交办清单.xlsx');

/** Uploads a list and has it checked. */
export function checkList({ client }: World, bytes: Uint8Array, person = 'clerk') {
  const path = `/v1/imports?name=${SAMPLE_NAME}`;
  return client.ask<ImportCheck>(person, { method: 'POST', path, bytes });
}

/** Registers what a checked list holds. */
export function commitList({ client }: World, importId: string, person = 'clerk') {
  const path = `/v1/imports/${importId}/commit`;
  return client.ask<ImportDone>(person, { method: 'POST', path });
}

const imported = new WeakMap<object, Promise<string[]>>();

async function importSample(world: World): Promise<string[]> {
  const { importId } = await checkList(world, sampleList());
  const { rows } = await commitList(world, importId);
  return rows.map(({ itemId }) => present('件号', itemId));
}

/** The items of the sample, imported if they are not there yet; once for each system. */
export function sampleItems(world: World): Promise<string[]> {
  const known = imported.get(world.client) ?? importSample(world);
  imported.set(world.client, known);
  known.catch(() => imported.delete(world.client));
  return known;
}

/** Whether nobody has done anything to an item yet: it waits for its 拟办. */
function untouched({ round, openTasks }: Item): boolean {
  return round === 1 && openTasks[0]?.taskId === 'propose-1';
}

/**
 * An item of the sample that waits at its first step and fits; undefined when all were walked. Those to
 * which the bureau only contributes are asked for by `co`.
 */
export async function freshSample(
  world: World,
  fits: (item: Item) => boolean,
  co = false,
): Promise<Item | undefined> {
  for (const itemId of await sampleItems(world)) {
    const item = await until(`${itemId} 登记后的第一步`, async () => {
      const now = await world.client.item(itemId);
      return (now.openTasks.length > 0 || now.version > 2) && now;
    });
    const asked = (item.item.part === 'co') === co;
    if (asked && untouched(item) && fits(item) && world.take(itemId)) return item;
  }
  return undefined;
}
