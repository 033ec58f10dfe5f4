/** A cell's place, both from 1. */
export interface Place {
  row: number;
  column: number;
}

/** From one cell to another, both in it. */
export interface Range {
  from: Place;
  to: Place;
}

/** Reads `A1:B3`, or undefined when it is none. */
export function readRange(ref: string): Range | undefined {
  const [first = '', second = first] = ref.split(':');
  const from = readAddress(first);
  const to = readAddress(second);
  return from && to ? { from, to } : undefined;
}

/** Excel's letters of a column: 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

/** Reads `C5`, or undefined when it is none. */
export function readAddress(text: string): Place | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return undefined;
  const [, letters = '', digits] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits), column };
}

/** How a cell is named to people: 第5行C列. */
export function placeName(place: Place): string {
  return `第${place.row}行${columnLetters(place.column)}列`;
}
