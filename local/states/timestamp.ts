const RFC3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

/** Whether a value is an instant as Step Functions takes it: RFC 3339 with `T` and an offset. */
export function isTimestamp(value: unknown): value is string {
  return typeof value === 'string' && RFC3339.test(value) && !Number.isNaN(Date.parse(value));
}

/** Milliseconds since the epoch as AWS JSON has instants: seconds with three decimals. */
export function seconds(ms: number): number {
  return ms / 1000;
}
