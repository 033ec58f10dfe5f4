/** Bounds of an assignment list: far above any real one, low enough to be safe in a small function. */
export const LIMITS = {
  /** Size of the file, bytes */
  fileBytes: 4 * 1024 * 1024,
  /** All entries of the zip together, inflated, bytes */
  inflatedBytes: 50 * 1024 * 1024,
  /** One entry of the zip, inflated, bytes */
  entryBytes: 30 * 1024 * 1024,
  entries: 1_000,
  /** Rows with content */
  rows: 2_000,
  columns: 60,
  /** Highest Excel row with content: gaps between rows cost memory too. */
  lastRow: 10_000,
  /** Rows in which the header is looked for */
  headerRows: 20,
  sheets: 20,
  /** Merged ranges of a sheet that are looked at */
  merges: 20_000,
  /** Excel's own bound of one cell, UTF-16 units */
  cellText: 32_767,
  /** All text cells together, UTF-16 units: cells may share one long string. */
  text: 5_000_000,
  // Lengths are counted in characters (code points).
  title: 200,
  content: 20_000,
  demands: 30,
  demand: 500,
  remark: 2_000,
  shortText: 100,
  submitters: 200,
  /** Pieces of one cell that are told to be wrong; more help nobody */
  toldPieces: 3,
} as const;
