import { Refusal } from '../../errors.ts';

/** Runs a check whose refusal names a field of its own input; the field is named from the whole input. */
export function within<T>(path: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { kind, code, details, message } = error;
    const field = error.field?.replace(/^data\.?/, '');
    throw new Refusal(kind, code, message, { field: field ? `${path}.${field}` : path, details });
  }
}
