/** 字体, as the standard names them; which files stand for them is in fonts.ts. */
export type Face = 'fangsong' | 'hei' | 'kai' | 'biaosong' | 'song';

/** A stretch of text in one face; 仿宋 unless it says otherwise. */
export interface Run {
  text: string;
  face?: Face;
  /** To be completed by a person: it stands out. */
  mark?: true;
}

/** A piece of the text between 主送 and 署名. */
export type Block =
  /** A paragraph, indented by two characters; `level` is that of the heading it is, or begins with. */
  | { kind: 'paragraph'; runs: Run[]; level?: Level }
  /** Columns in shares of the width; each cell a text whose lines are kept; `small`: 五号, for figures. */
  | { kind: 'table'; columns: number[]; rows: Row[]; small?: true };

/** 一、 / （一） / 1. / （1） */
export type Level = 1 | 2 | 3 | 4;

export interface Row {
  cells: Cell[];
  /** Least height in mm, where it is to be written in. */
  high?: number;
  /** The head of the table, again on each page. */
  head?: true;
}

export interface Cell {
  text: string;
  /** A name and not its value: centred, 黑体. */
  head?: boolean;
  centre?: true;
  /** How many columns it covers. */
  span?: number;
}

/** What stands left, in the middle and right in one line. */
export interface Sides {
  left?: string;
  centre?: string;
  right?: string;
}

/** All kinds of paper that are made of an item. */
export const LETTER_KINDS = [
  'reply',
  'co-opinion',
  'urge',
  'return',
  'extension',
  'request',
  'inspection',
  'rating-form',
  'face-record',
  'second-reply',
] as const;

export type LetterKind = (typeof LETTER_KINDS)[number];

/** Which of an item's papers of a kind: to whom, or of which record. */
export interface LetterKey {
  /** Submitter id */
  submitter?: string;
  /** Id of the urge, application, contact … */
  record?: string;
}

/**
 * A paper, made once from what is on record and written twice: as .docx and as a page to print. What is not
 * on record stands as 【　　】 and is named in `blanks`.
 */
export interface LetterModel extends LetterKey {
  kind: LetterKind;
  /** 答复函 … */
  name: string;
  /** For whom it is, in lists. */
  to: string;
  /** draft: not signed or not numbered yet, it carries the mark 草稿; `why` says so. */
  status: 'final' | 'draft';
  why?: string;
  format: 'letter' | 'general' | 'form';
  /** 发文机关 */
  issuer: string;
  /** 首页右上角 */
  corner?: string;
  /** The line of the 文号. */
  number: Sides;
  /** The line above the title. */
  aboveTitle?: Sides;
  title: string;
  /** 主送 */
  salutation?: string;
  blocks: Block[];
  /** 附件说明 */
  attachments: string[];
  /** 落款 */
  signature?: { name: string; date: string };
  /** 附注: 联系人及电话, 公开属性, 抄送 where it stands there. */
  notes: string[];
  /** 版记 */
  colophon: { copies?: string; issued?: { office: string; date: string } };
  /** Single facts, for the office's own template. */
  fields: Partial<Record<'文号' | '签发人' | '类别' | '公开属性' | '抄送', string>>;
  /** What is not on record, by name. */
  blanks: string[];
  /** Without extension. */
  fileName: string;
}

/** Why no paper of a kind can be made. */
export interface NotYet {
  code: string;
  message: string;
}
