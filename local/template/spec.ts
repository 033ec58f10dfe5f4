import { isRecord } from './shape.ts';

/**
 * What a property may hold: `true` anything; a list of texts one of these values; an object only
 * these keys (an array is checked element by element).
 */
export type Spec = true | readonly string[] | { readonly [key: string]: Spec };

/** A fault found against a Spec. */
export interface Fault {
  path: string;
  /** The value that is not among the allowed ones; absent when the property itself is unknown. */
  value?: string;
}

/** Every place where a value holds more than its Spec allows. */
export function faultsOf(value: unknown, spec: Spec, path: string): Fault[] {
  if (spec === true) return [];
  if (isSet(spec)) {
    const values = Array.isArray(value) ? value : [value];
    return values
      .filter((each) => !spec.includes(String(each)))
      .map((each) => ({ path, value: String(each) }));
  }
  if (Array.isArray(value)) return value.flatMap((each) => faultsOf(each, spec, path));
  if (!isRecord(value)) return [{ path, value: JSON.stringify(value) }];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = path === '' ? key : `${path}.${key}`;
    const known = Object.hasOwn(spec, key) ? spec[key] : undefined;
    return known === undefined ? [{ path: at }] : faultsOf(inner, known, at);
  });
}

function isSet(spec: Spec): spec is readonly string[] {
  return Array.isArray(spec);
}
