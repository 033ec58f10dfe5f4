import type { Block, LetterModel } from '../letters/model.ts';

/** A bar of a chart for each category; where nothing can be computed there is none. */
export interface Series {
  name: string;
  values: readonly (number | undefined)[];
}

/** A chart of horizontal bars; its numbers stand in the table beside it too. */
export interface Chart {
  categories: readonly string[];
  series: readonly Series[];
  /** One bar of all series, end to end. */
  stacked?: true;
  /** Of a hundred, one decimal. */
  percent?: true;
}

/** A piece of a report: as in a letter, the name of a table or chart, or a chart. */
export type ReportBlock =
  | Block
  | { kind: 'caption'; text: string; of: 'table' | 'chart' }
  | { kind: 'chart'; chart: Chart };

/** A report, made once from what is on record and written twice: as .docx and as a page to print. */
export interface ReportModel extends Pick<LetterModel, 'title' | 'issuer' | 'signature'> {
  /** Below the title: until when it was counted. */
  subtitle: string;
  /** 主送 */
  salutation?: string;
  blocks: ReportBlock[];
  /** 附件, on a page of its own. */
  annex: { name: string; blocks: ReportBlock[] };
  /** What a person has to complete: each stands as 〔请补充：……〕. */
  missing: string[];
  /** Without extension. */
  fileName: string;
}
