/**
 * The numbers of GB/T 9704—2012 (domain.md §4.2), in millimetres and points as the standard has them; how
 * they are written into a file stands beside each in docs/letters.md.
 */

/** Twips (1/20 pt) of a length in millimetres. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);

/** A4, 天头 37 mm, 订口 28 mm, so the 版心 of 156 × 225 mm leaves 26 mm right and 35 mm below. */
export const PAGE = { width: 210, height: 297, top: 37, right: 26, bottom: 35, left: 28 } as const;

/** 版心, mm. */
export const TYPE_AREA = {
  width: PAGE.width - PAGE.left - PAGE.right,
  height: PAGE.height - PAGE.top - PAGE.bottom,
} as const;

/** 每面 22 行，每行 28 个字. */
export const GRID = { lines: 22, characters: 28 } as const;

/** 字号 in points: 2 号, 3 号, 4 号, 5 号. */
export const SIZE = { two: 22, three: 16, four: 14, five: 10.5 } as const;

/** One line of the 版心 in twips, rounded down so that 22 of them fit (28.95 pt). */
export const LINE = Math.floor(twips(TYPE_AREA.height) / GRID.lines);

/** Width of one character of the grid in twips (15.8 pt). */
export const CHARACTER = twips(TYPE_AREA.width) / GRID.characters;

/**
 * What `w:charSpace` says: by how much, in 1/4096 pt, a character of the grid differs from 3 号; rounded down
 * so that 28 of them fit.
 */
export const CHAR_SPACE = Math.floor((CHARACTER / 20 - SIZE.three) * 4096);

/** 信函格式: where the letterhead and the two double rules stand, mm. */
export const LETTER = {
  /** Upper edge of the 发文机关标志 from the upper edge of the page. */
  nameTop: 30,
  /** From the name to the upper double rule. */
  ruleBelowName: 4,
  /** The lower double rule from the lower edge of the page. */
  ruleAboveEdge: 20,
  /** Both rules, in the middle of the page. */
  ruleWidth: 170,
} as const;

/** General format: 版头. */
export const GENERAL = {
  /** Upper edge of the 发文机关标志 from that of the 版心, mm. */
  nameBelow: 35,
  /** The red rule below the 发文字号, mm. */
  ruleBelowNumber: 4,
  /** 版记: the outer rules and those between, mm. */
  outerRule: 0.35,
  innerRule: 0.25,
} as const;

/** 页码: its dashes stand 7 mm below the 版心. */
export const PAGE_NUMBER = { below: 7 } as const;

/** Between the rule and the 文号 of 信函格式: 7/8 of a character of 3 号, pt. */
export const NUMBER_BELOW_RULE = (SIZE.three * 7) / 8;

/** Red of the standard's letterheads. */
export const RED = 'FF0000';

/** Points of the 发文机关标志: as large as the name allows on one line, 小标宋. */
export function nameSize(name: string, widthMm: number): number {
  // Two in a hundred to spare: fonts differ.
  const room = (widthMm / 25.4) * 72 * 0.98;
  return Math.max(SIZE.three, Math.min(42, Math.floor(room / Math.max([...name].length, 1))));
}
