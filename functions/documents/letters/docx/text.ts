import {
  AlignmentType,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { FONTS, LATIN, stretches } from '../fonts.ts';
import { CHARACTER, LINE, TYPE_AREA, twips } from '../geometry.ts';
import type { Face, Run, Sides } from '../model.ts';

/** What XML cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Size in points, colour … of runs. */
export type Look = Pick<IRunOptions, 'color' | 'bold' | 'highlight'> & {
  size?: number;
  face?: Face;
  /** The face is that of what stands around it, but for rare characters. */
  plain?: true;
};

const fontOf = (face: Face, rare: string | undefined) =>
  ({ ascii: LATIN, hAnsi: LATIN, eastAsia: rare ?? FONTS[face].name, hint: 'eastAsia' }) as const;

/** A text as runs, one for each stretch of characters that one font has. */
export function textRuns(
  text: string,
  { size, face = 'fangsong', plain, ...look }: Look = {},
): TextRun[] {
  const clean = text.replaceAll(IMPOSSIBLE, '').toWellFormed();
  return stretches(clean).map(
    ({ text: part, rare }) =>
      new TextRun({
        ...look,
        text: part,
        // Only text of 3 号 stands in the squares of the grid.
        ...(size ? { size: size * 2, snapToGrid: false } : {}),
        ...(plain && !rare ? {} : { font: fontOf(face, rare) }),
      }),
  );
}

/** One line of the grid, never higher: 22 to a page whatever fonts the machine has. */
export const GRID_LINE = {
  spacing: { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
} as const;

/** Lines of a height of their own, pt. */
export const exactly = (points: number) =>
  ({
    spacing: { line: Math.round(points * 20), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
  }) as const;

/** A paragraph on the grid. */
export function paragraph(
  content: string | readonly Run[],
  options: IParagraphOptions = {},
  look: Look = {},
): Paragraph {
  const runs: readonly Run[] = typeof content === 'string' ? [{ text: content }] : content;
  const children = runs.flatMap(({ text, face, mark }) =>
    textRuns(text, {
      ...look,
      ...(face ? { face } : {}),
      ...(mark ? { highlight: 'yellow' as const } : {}),
    }),
  );
  return new Paragraph({ ...GRID_LINE, ...options, children });
}

/** 空行. */
export const emptyLines = (n: number, options: IParagraphOptions = {}): Paragraph[] =>
  Array.from({ length: n }, () => paragraph('', options));

/** Twips of so many characters of the grid. */
export const characters = (n: number): number => Math.round(n * CHARACTER);

/** One line with something left and right, or in the middle; `inset`: characters left free at both ends. */
export function sidesLine(
  { left, centre, right }: Sides,
  inset: number,
  options: IParagraphOptions = {},
): Paragraph {
  if (centre) return paragraph(centre, { alignment: AlignmentType.CENTER, ...options });
  const width = twips(TYPE_AREA.width);
  return new Paragraph({
    ...GRID_LINE,
    tabStops: [
      ...(inset > 0 ? [{ type: TabStopType.LEFT, position: characters(inset) }] : []),
      { type: TabStopType.RIGHT, position: width - characters(inset) },
    ],
    ...options,
    children: [
      ...(inset > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      ...(left ? textRuns(left) : []),
      ...(right ? [new TextRun({ children: [new Tab()] }), ...textRuns(right)] : []),
    ],
  });
}
