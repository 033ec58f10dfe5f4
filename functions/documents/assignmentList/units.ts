import { cleanText, isNothing } from './text.ts';

/** The units of a 主办单位 or 协办单位 cell, each once. */
export function readUnits(raw: string): string[] {
  const pieces = cleanText(raw)
    .split(/[、,，;；/|\s]+/)
    .map((piece) => piece.replace(/等$/, '').trim())
    .filter((piece) => !isNothing(piece));
  return [...new Set(pieces)];
}

/** 市人力资源和社会保障局, 人力资源社会保障局: 和 and the place before it are written or not. */
function core(unit: string): string {
  return unit.replace(/[和与及]/g, '').replace(/^本?[市县区省]/, '');
}

/** Whether a unit is this bureau, whose names (full and short) are given. */
export function isBureau(unit: string, bureau: string[]): boolean {
  if (/^本(单位|局|部门)$/.test(unit)) return true;
  return bureau.some((name) => core(name) !== '' && core(unit).endsWith(core(name)));
}
