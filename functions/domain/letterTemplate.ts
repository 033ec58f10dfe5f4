/** One version of the office's own template for a kind of letter; its bytes lie under their digest. */
export interface LetterTemplate {
  fileName: string;
  /** Of the bytes, hexadecimal. */
  sha256: string;
  /** Bytes */
  size: number;
  /** What it asks to be filled in: 文号, 正文 … */
  placeholders: string[];
  /** Civil date */
  on: string;
}

/** The templates of a kind, one after the other; `current` is none where the built layout is used again. */
export interface LetterTemplates {
  version: number;
  hash: string;
  /** Kind of letter */
  kind: string;
  versions: (LetterTemplate & { n: number; by: string })[];
  current?: number;
}

/** The template that is in use. */
export const templateInUse = ({ versions, current }: LetterTemplates) =>
  versions.find(({ n }) => n === current);
