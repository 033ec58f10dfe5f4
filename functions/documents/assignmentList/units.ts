import { cleanText, isNothing } from './text.ts';

/** The units of a 主办单位 or 协办单位 cell, each once. */
export function readUnits(raw: string): string[] {
  const pieces = cleanText(raw)
    .split(/[、,，;；/|\s]+/)
    .map((piece) => piece.replace(/等$/, '').trim())
    .filter((piece) => !isNothing(piece));
  return [...new Set(pieces)];
}

/** Whether a unit is this bureau, whose names (full and short) are given. */
export function isBureau(unit: string, bureau: string[]): boolean {
  return (
    unit === '本单位' ||
    unit === '本局' ||
    bureau.some((name) => unit === name || unit.endsWith(name))
  );
}
