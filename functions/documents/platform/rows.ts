import { invalid } from '../../domain/errors.ts';
import { type PlatformFile, partsOf } from '../../domain/profile/platformFileSchema.ts';
import type { ItemState } from '../../domain/state.ts';
import type { SheetSource } from '../sheets/source.ts';
import { PLATFORM_VALUES, type PlatformValue } from './values.ts';

/** 2026-03-02 by a pattern: 2026年3月2日 by YYYY年M月D日. */
export function writtenDate(date: string, pattern: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return pattern
    .replace('YYYY', year)
    .replace(/MM?/, (found) => (found === 'MM' ? month : String(Number(month))))
    .replace(/DD?/, (found) => (found === 'DD' ? day : String(Number(day))));
}

function written(
  { code, word, date }: PlatformValue,
  codes: Readonly<Record<string, string>> | undefined,
  { dates }: Pick<PlatformFile, 'dates'>,
): string {
  if (date) return writtenDate(date, dates);
  const own = code === undefined ? undefined : codes?.[code];
  // An item keeps the profile under which it came: its code may be one of an older list.
  if (codes && code !== undefined && own === undefined) {
    const message = `平台的对照表里没有“${code}”，无法上报。请管理员在配置（platformFiles）中补上。`;
    throw invalid('CODE_UNKNOWN', message, 'kind');
  }
  return own ?? String(word ?? '');
}

function belongs(state: ItemState, file: PlatformFile, from: string | undefined): boolean {
  const { item, repliedOn, platform = [], round } = state;
  if (!repliedOn || (from && repliedOn < from)) return false;
  if (!file.kinds.includes(item.kind) || !partsOf(file).includes(item.part)) return false;
  return file.scope === 'replied' || !platform.some((entry) => entry.round === round);
}

/**
 * The cells of a file for the upper platform, its header first: those of the items whose reply is out (since a
 * day, where one is asked). @throws Refusal CODE_UNKNOWN
 */
export function platformRows(
  file: PlatformFile,
  states: readonly ItemState[],
  by: Pick<SheetSource, 'rules' | 'actor'>,
  from?: string,
): string[][] {
  const rows = states
    .filter((state) => belongs(state, file, from))
    .map((state, index) =>
      file.columns.map(({ field, text = '', codes }) =>
        field ? written(PLATFORM_VALUES[field](state, by, index + 1), codes, file) : text,
      ),
    );
  return [file.columns.map(({ header }) => header), ...rows];
}
