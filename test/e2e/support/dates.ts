/** Civil dates `2026-03-02`, as the scenarios reckon them by themselves. */
const DAY = 24 * 3600 * 1000;

const read = (date: string) => new Date(`${date}T00:00:00Z`);
const write = (date: Date) => date.toISOString().slice(0, 10);

/** So many natural days later. */
export function addDays(date: string, days: number): string {
  return write(new Date(read(date).getTime() + days * DAY));
}

/** The same day so many months later, or the last day of that month. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return write(new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))));
}
