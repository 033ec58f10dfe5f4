import type { Directory } from '../roles.ts';

/** A list of assigned items was taken in. */
export interface BatchImported {
  type: 'batch.imported';
  data: { batchId: string; fileName: string; digest: string; rows: number; itemIds: string[] };
}

/** The directory of people and sections was replaced. */
export interface DirectoryLoaded {
  type: 'directory.loaded';
  data: { directory: Directory };
}

/** What concerns the bureau and not one item. */
export type BureauEvent = BatchImported | DirectoryLoaded;

export const BUREAU_EVENT_NAMES: Record<BureauEvent['type'], string> = {
  'batch.imported': '导入清单',
  'directory.loaded': '更新通讯录',
};
