/** Somebody else wrote first: load again and decide again, or tell the person (409). */
export class VersionConflict extends Error {
  override name = 'VersionConflict';
}

/** A write alongside had a condition that did not hold. `item` is what stood there, if anything. */
export class AlongsideConflict extends Error {
  override name = 'AlongsideConflict';
  readonly alongside: string;
  readonly item: Record<string, unknown> | undefined;
  constructor(alongside: string, item?: Record<string, unknown>) {
    super(`${alongside} conflicts`);
    this.alongside = alongside;
    this.item = item;
  }
}
