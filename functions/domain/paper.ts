/** 材料类别: what a paper of an item is. A closed list; the words are those of the glossary. */
export const PAPER_TAGS = [
  'received',
  'before',
  'during',
  'face-photo',
  'issued',
  'after',
  'other',
] as const;

export type PaperTag = (typeof PAPER_TAGS)[number];

export const PAPER_TAG_NAMES: Record<PaperTag, string> = {
  received: '来文原件',
  before: '办前调查材料',
  during: '办理过程材料',
  'face-photo': '面复照片',
  issued: '签发稿',
  after: '办后督查材料',
  other: '其他材料',
};

interface KindRule {
  name: string;
  /** What the name of such a file may end with. */
  ends: readonly string[];
  /** As what it is handed out: never a type that a browser would run. */
  type: string;
}

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** 文件种类 that are taken. Which one a file is, is read from its content. */
export const PAPER_KINDS = {
  pdf: { name: 'PDF', ends: ['pdf'], type: 'application/pdf' },
  docx: { name: 'Word 文档', ends: ['docx'], type: `${OFFICE}.wordprocessingml.document` },
  xlsx: { name: 'Excel 表格', ends: ['xlsx'], type: `${OFFICE}.spreadsheetml.sheet` },
  doc: { name: 'Word 97 或 WPS 文档', ends: ['doc', 'wps'], type: 'application/msword' },
  xls: { name: 'Excel 97 或 WPS 表格', ends: ['xls', 'et'], type: 'application/vnd.ms-excel' },
  ofd: { name: 'OFD', ends: ['ofd'], type: 'application/ofd' },
  jpg: { name: 'JPG 图片', ends: ['jpg', 'jpeg'], type: 'image/jpeg' },
  png: { name: 'PNG 图片', ends: ['png'], type: 'image/png' },
  heic: { name: 'HEIC 图片', ends: ['heic', 'heif'], type: 'image/heic' },
  txt: { name: '纯文本', ends: ['txt'], type: 'application/octet-stream' },
  csv: { name: 'CSV 表格', ends: ['csv'], type: 'application/octet-stream' },
} as const satisfies Record<string, KindRule>;

export type PaperKind = keyof typeof PAPER_KINDS;

/** A file as it was inspected; its bytes lie under their digest. */
export interface PaperFile {
  fileName: string;
  kind: PaperKind;
  /** Of the bytes, hexadecimal. */
  sha256: string;
  /** Bytes */
  size: number;
}

/** One version of a paper. */
export interface PaperVersion extends PaperFile {
  n: number;
  note?: string;
  /** UTC instant */
  at: string;
  by: { id: string; name: string };
}

/** 材料: one paper of an item in all its versions, the newest last. */
export interface Paper {
  paperId: string;
  tag: PaperTag;
  title: string;
  /** Telephone numbers, addresses and the like of those who made the item can be read in it. */
  personal: boolean;
  versions: PaperVersion[];
  /** 移除: marked and never deleted. */
  removed?: { reason: string; on: string; by: string };
}

/** All papers of one item: a fold of the stream `papers#<itemId>`, empty before there was any. */
export interface ItemPapers {
  version: number;
  hash: string;
  papers: Paper[];
}

/** How many files lie with an item, former versions and removed ones included. */
export const filesOf = ({ papers }: ItemPapers): number =>
  papers.reduce((sum, { versions }) => sum + versions.length, 0);
