const SHANGHAI = 8 * 3_600_000;
const DAY = 86_400_000;

/** Civil date in Asia/Shanghai (which has had no summer time since 1991) of an instant in ms. */
export function civilDate(instant: number): string {
  return new Date(instant + SHANGHAI).toISOString().slice(0, 10);
}

/** `2026-03-02 09:00` in Asia/Shanghai of an instant in ms, for people. */
export function civilTime(instant: number): string {
  return new Date(instant + SHANGHAI).toISOString().slice(0, 16).replace('T', ' ');
}

/** The instant in ms at which the bureau opens, 09:00 Asia/Shanghai, on a civil date. */
export function morningOf(date: string): number {
  return Date.parse(`${date}T09:00:00+08:00`);
}

/** True for a date that exists, written as 2026-03-02. */
export function isCivilDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The civil date `days` calendar days after `date`. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}
