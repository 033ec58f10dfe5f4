const SHANGHAI = 8 * 3_600_000;
const DAY = 24 * 3_600_000;

/** Civil date and the time of day of an instant, in the bureau's place. */
export function civil(at: string): { date: string; time: string } {
  const local = new Date(Date.parse(at) + SHANGHAI).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** Monday of the week of a date. */
export function mondayOf(date: string): string {
  const at = new Date(`${date}T00:00:00Z`);
  const weekday = at.getUTCDay() || 7;
  return new Date(at.getTime() - (weekday - 1) * DAY).toISOString().slice(0, 10);
}
