import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Directory, OutsideUnit } from '../domain/roles.ts';
import type { Store } from './store.ts';
import { DIRECTORY_KEY, UNITS_KEY } from './views/keys.ts';

/** The directory before anybody has loaded one: nobody is known, so nobody may do anything. */
const EMPTY: Directory = { bureau: { name: '', shortName: '' }, sections: [], people: [] };

export interface LoadedDirectory {
  directory: Directory;
  version: number;
  hash: string;
}

/** The directory of people and sections, from its view. One read. */
export async function loadDirectory({ db, tables }: Store): Promise<LoadedDirectory> {
  const { Item } = await db.send(new GetCommand({ TableName: tables.views, Key: DIRECTORY_KEY }));
  if (!Item) return { directory: EMPTY, version: 0, hash: '' };
  return { directory: Item.directory as Directory, version: Item.version, hash: Item.hash };
}

/** 协办单位通讯录, from its view. One read. */
export async function loadUnits({ db, tables }: Store): Promise<OutsideUnit[]> {
  const { Item } = await db.send(new GetCommand({ TableName: tables.views, Key: UNITS_KEY }));
  return (Item?.units as OutsideUnit[] | undefined) ?? [];
}
