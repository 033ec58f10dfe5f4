const compiled = new Map<string, RegExp>();

/** Whether a text matches a pattern with `*` and `?`, as IAM has them. */
export function matchesPattern(pattern: string, text: string): boolean {
  if (pattern === '*' || pattern === text) return true;
  let regex = compiled.get(pattern);
  if (regex === undefined) {
    const source = pattern
      .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    regex = new RegExp(`^${source}$`, 's');
    compiled.set(pattern, regex);
  }
  return regex.test(text);
}

/** Splits an ARN in its six parts; the last keeps its own colons. */
function segments(arn: string): string[] {
  const parts = arn.split(':');
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

/** Whether an ARN matches a pattern part by part: a wildcard does not reach over a colon, except in the last part. */
export function matchesArn(pattern: string, arn: string): boolean {
  if (pattern === '*' || pattern === arn) return true;
  const wanted = segments(pattern);
  return segments(arn).every((part, at) => matchesPattern(wanted[at] ?? '', part));
}
