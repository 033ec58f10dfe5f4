import type { Directory } from '../roles.ts';

/** A list of assigned items was taken in. */
export interface BatchImported {
  type: 'batch.imported';
  data: {
    batchId: string;
    fileName: string;
    digest: string;
    rows: number;
    itemIds: string[];
    /** The bureau's own register (台账), whose items go on half-way; an assignment list otherwise. */
    of?: 'register';
    /** 交办单位 */
    sender?: string;
    /** The import whose left-out rows this file brings corrected */
    correctionOf?: string;
    /** Rows that were left out, and why; none where all were taken. */
    left?: BatchRowLeft[];
  };
}

/** A row that was not registered with its list. */
export interface BatchRowLeft {
  sheet: string;
  /** As the spreadsheet counts them, from 1. */
  row: number;
  problems: BatchProblem[];
}

/** Why, as it was told; of very many rows only the codes are kept. */
export interface BatchProblem {
  code: string;
  column?: string;
  message?: string;
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
