/**
 * Continues with a value that is there already or is still promised. Most expressions are answered
 * at once; going on without a promise for those keeps a state at a few microseconds.
 */
export function chain<T, R>(value: T | Promise<T>, go: (value: T) => R): R | Promise<Awaited<R>> {
  if (value instanceof Promise) return value.then(go) as Promise<Awaited<R>>;
  return go(value);
}

/** Both values, at once when both are there. */
export function both<A, B>(
  a: A | Promise<A>,
  b: B | Promise<B>,
): [A, B] | Promise<[Awaited<A>, Awaited<B>]> {
  if (a instanceof Promise || b instanceof Promise) return Promise.all([a, b]);
  return [a, b];
}
