/** What stands where nothing is on record: seen by whoever reads the paper, filled in by hand. */
export const BLANK = '【　　】';

/** Collects by name what a paper lacks. */
export class Blanks {
  readonly names: string[] = [];

  /** The value, or a blank that is remembered. */
  or(value: string | undefined, name: string): string {
    if (value !== undefined && value.trim() !== '') return value;
    if (!this.names.includes(name)) this.names.push(name);
    return BLANK;
  }
}
