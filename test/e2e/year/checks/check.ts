import { Difference } from '../../support/difference.ts';

/** One thing that must be so at the end of the year. */
export interface Check {
  /** 中文 */
  what: string;
  /** Says how it is. @throws Difference */
  hold(): Promise<string>;
}

/** What came of a check. */
export interface Held {
  what: string;
  ok: boolean;
  said: string;
}

/** Holds them one after the other; one that fails keeps no other back. */
export async function holdAll(checks: readonly Check[]): Promise<Held[]> {
  const held: Held[] = [];
  for (const { what, hold } of checks) {
    try {
      held.push({ what, ok: true, said: await hold() });
    } catch (error) {
      const said = error instanceof Difference ? error.message : String((error as Error).stack);
      held.push({ what, ok: false, said });
    }
  }
  return held;
}

/** @throws Difference unless there is none, naming the first of them */
export function none(what: string, found: readonly string[]): void {
  if (found.length === 0) return;
  const more = found.length > 12 ? `……共${found.length}处` : '';
  throw new Difference(what, '一处也没有', `${found.slice(0, 12).join('；')}${more}`);
}
