/** What was said of one sheet: kept for later lists of the same sender whose header has the same words. */
export interface CorrectedSheet {
  sheet: string;
  /** Digest of the header's words in their order */
  signature: string;
  /** Whether such a sheet is read at all */
  take?: boolean;
  /** By column letters; null is a column that is not wanted */
  columns: Readonly<Record<string, string | null>>;
  /** Values for all rows, by field */
  values: Readonly<Record<string, string>>;
}

/** 更正列: the clerk said what columns of a list are. */
export interface ImportColumnsCorrected {
  type: 'import.columns-corrected';
  data: {
    /** 交办单位, where it is known: without one the correction holds for this file only. */
    sender?: string;
    importId: string;
    fileName: string;
    sheets: CorrectedSheet[];
  };
}

export const IMPORT_EVENT_NAMES: Record<ImportColumnsCorrected['type'], string> = {
  'import.columns-corrected': '更正清单的列',
};
