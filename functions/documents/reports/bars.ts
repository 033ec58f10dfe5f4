import type { Chart } from './model.ts';

/** Told apart in print without colour, too: dark, middling, light. */
const COLOURS = ['1F4E79', '5B8DB8', 'A6723D', '8C8C8C'] as const;

/** 6-digit hex colour of the n-th series. */
export const barColour = (n: number): string => COLOURS[n % COLOURS.length] ?? COLOURS[0];

const ROW = 40;
const AROUND = 70;

const BAR = 16;

/** Pixels: a row for each category, as high as its bars where they stand below each other. */
export function chartHeight({ categories, series, stacked }: Chart): number {
  return AROUND + categories.length * (stacked ? ROW : Math.max(ROW, 20 + series.length * BAR));
}
