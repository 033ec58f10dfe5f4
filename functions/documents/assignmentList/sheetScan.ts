import { columnLetters, type Place, type Range, readAddress, readRange } from './address.ts';
import { LIMITS } from './limits.ts';
import { Refusal } from './report.ts';
import { attribute, type Tag, xmlTags } from './xmlTags.ts';

/** A worksheet made safe to be read: bounded, and with the formula cells cut out. */
export interface ScannedSheet {
  xml: string;
  /** Cells that hold a formula, or lie in the range that one fills; their cached values are gone. */
  formulas: Place[];
  /** Cells that hold an error value such as #N/A; the library gives them as empty. */
  errors: Place[];
  merges: Range[];
}

interface OpenCell {
  place: Place;
  start: number;
  error: boolean;
  formula: boolean;
  value: boolean;
}

const MAX_RANGES = 200;

function damaged(): Refusal {
  return new Refusal(
    'DAMAGED',
    '工作表内部格式有误，无法读取。请用 Excel/WPS 打开后重新另存为 .xlsx 再上传。',
  );
}

function inRange(place: Place, { from, to }: Range): boolean {
  return (
    place.row >= from.row &&
    place.row <= to.row &&
    place.column >= from.column &&
    place.column <= to.column
  );
}

/** Walks the cells of one sheet in document order. */
class Scan {
  readonly formulas: Place[] = [];
  readonly errors: Place[] = [];
  readonly merges: Range[] = [];
  readonly cuts: { start: number; end: number }[] = [];
  /** Last row with a value, and the offset of the first row tag after it */
  lastValueRow = 0;
  tailStart: number | undefined;
  dataEnd: number | undefined;
  #ranges: Range[] = [];
  #row = 0;
  #cell: OpenCell | undefined;

  tag(tag: Tag): void {
    if (tag.name === 'sheetData' && tag.kind === 'close') this.dataEnd ??= tag.start;
    else if (tag.name === 'row' && tag.kind !== 'close') this.#openRow(tag);
    else if (tag.name === 'c') this.#cellTag(tag);
    else if (tag.name === 'mergeCell' && tag.kind !== 'close') this.#merge(tag);
    else if (this.#cell && tag.kind !== 'close') this.#inCell(tag, this.#cell);
  }

  #merge(tag: Tag): void {
    const range = readRange(attribute(tag, 'ref') ?? '');
    if (range && this.merges.length < LIMITS.merges) this.merges.push(range);
  }

  #openRow(tag: Tag): void {
    const row = Number(attribute(tag, 'r'));
    // Without a number, out of order or beyond Excel's own size, the cells could land anywhere.
    if (!Number.isInteger(row) || row <= this.#row || row > 1_048_576) throw damaged();
    this.#row = row;
    this.tailStart ??= tag.start;
  }

  #cellTag(tag: Tag): void {
    if (tag.kind === 'close') {
      if (this.#cell) this.#closeCell(this.#cell, tag.end);
      this.#cell = undefined;
      return;
    }
    const place = readAddress(attribute(tag, 'r') ?? '');
    if (place === undefined || place.row !== this.#row || this.#cell) throw damaged();
    if (tag.kind === 'open') {
      const error = attribute(tag, 't') === 'e';
      this.#cell = { place, start: tag.start, error, formula: false, value: false };
    }
  }

  #inCell(tag: Tag, cell: OpenCell): void {
    if (tag.name === 'v' || tag.name === 'is') cell.value = true;
    if (tag.name !== 'f') return;
    cell.formula = true;
    const range =
      attribute(tag, 't') === 'shared' ? undefined : readRange(attribute(tag, 'ref') ?? '');
    if (range === undefined) return;
    this.#ranges.push(range);
    if (this.#ranges.length > MAX_RANGES) {
      throw new Refusal(
        'FORMULA_CELL',
        '工作表中有大量数组公式，不予读取。请全选后“复制—选择性粘贴—数值”，再保存上传。',
      );
    }
  }

  #closeCell(cell: OpenCell, end: number): void {
    const filled = this.#ranges.some((range) => inRange(cell.place, range));
    if (!cell.formula && !cell.value && !filled) return;
    this.#bound(cell.place);
    this.lastValueRow = cell.place.row;
    this.tailStart = undefined;
    if (cell.formula || filled) {
      this.formulas.push(cell.place);
      this.cuts.push({ start: cell.start, end });
    } else if (cell.error) {
      this.errors.push(cell.place);
    }
  }

  #bound({ row, column }: Place): void {
    if (column > LIMITS.columns) {
      throw new Refusal(
        'TOO_MANY_COLUMNS',
        `工作表在 ${columnLetters(column)} 列仍有内容，超过 ${LIMITS.columns} 列。请删去清单右侧无关的列。`,
      );
    }
    if (row > LIMITS.lastRow) {
      throw new Refusal(
        'TOO_MANY_ROWS',
        `工作表在第 ${row} 行仍有内容，超出可读范围。请删去清单下方无关的内容，或分成几份上传（每份至多 ${LIMITS.rows} 行）。`,
      );
    }
  }
}

/**
 * Looks over a worksheet's XML before the spreadsheet library sees it: refuses what is out of
 * bounds, cuts out every formula cell together with its cached value, and cuts off the empty
 * formatted rows after the last value.
 * @throws Refusal TOO_MANY_ROWS, TOO_MANY_COLUMNS, FORMULA_CELL (masses of array formulas), DAMAGED
 */
export function scanSheet(xml: string): ScannedSheet {
  const scan = new Scan();
  for (const tag of xmlTags(xml)) scan.tag(tag);
  const cuts = [...scan.cuts];
  if (scan.tailStart !== undefined && scan.dataEnd !== undefined) {
    cuts.push({ start: scan.tailStart, end: scan.dataEnd });
  }
  const kept: string[] = [];
  let from = 0;
  for (const cut of cuts) {
    kept.push(xml.slice(from, cut.start));
    from = cut.end;
  }
  kept.push(xml.slice(from));
  return { xml: kept.join(''), formulas: scan.formulas, errors: scan.errors, merges: scan.merges };
}
