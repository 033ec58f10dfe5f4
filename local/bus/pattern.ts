/** An event pattern of EventBridge, checked when the stack starts. */
export type Matches = (event: Record<string, unknown>) => boolean;

type Test = (value: unknown) => boolean;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Compiles a pattern; `unknown` is called with the name of an operator that is not implemented
 * (implemented: exact values, prefix, suffix, anything-but, exists).
 */
export function compilePattern(
  pattern: Record<string, unknown>,
  unknown: (operator: string) => never,
): Matches {
  const fields = Object.entries(pattern).map(([name, wanted]) => {
    if (name.startsWith('$')) unknown(name);
    if (isObject(wanted)) {
      const inner = compilePattern(wanted, unknown);
      return (event: Record<string, unknown>) => isObject(event[name]) && inner(event[name]);
    }
    if (!Array.isArray(wanted)) unknown(`${name} 的值（应为数组或对象）`);
    return compileField(name, wanted, unknown);
  });
  return (event) => fields.every((matches) => matches(event));
}

function compileField(
  name: string,
  wanted: unknown[],
  unknown: (operator: string) => never,
): Matches {
  const values = wanted.filter((one) => !isObject(one));
  const operators = wanted.filter(isObject);
  const exists = operators.filter((one) => 'exists' in one).map((one) => one.exists === true);
  const tests: Test[] = operators
    .filter((one) => !('exists' in one))
    .map((one) => compileOperator(one, unknown));
  if (values.length > 0) tests.push((value) => values.includes(value));
  return (event) => {
    const present = event[name] !== undefined;
    if (exists.includes(present)) return true;
    const given = event[name];
    // An array in the event matches when one of its members does.
    return (
      present &&
      (Array.isArray(given) ? given : [given]).some((one) => tests.some((test) => test(one)))
    );
  };
}

function compileOperator(
  operator: Record<string, unknown>,
  unknown: (name: string) => never,
): Test {
  const [[name, wanted] = ['', undefined], ...more] = Object.entries(operator);
  if (more.length > 0) unknown(Object.keys(operator).join('+'));
  if ((name === 'prefix' || name === 'suffix') && typeof wanted === 'string') {
    return (value) =>
      typeof value === 'string' &&
      (name === 'prefix' ? value.startsWith(wanted) : value.endsWith(wanted));
  }
  if (name === 'anything-but') {
    if (isObject(wanted)) {
      const inner = compileOperator(wanted, unknown);
      return (value) => !inner(value);
    }
    const values = Array.isArray(wanted) ? wanted : [wanted];
    return (value) => !values.includes(value);
  }
  return unknown(name);
}
