const PLACEHOLDER = /\{(\w+)\}/g;

/** Names of the placeholders in a pattern: '×人社建字〔{year}〕{n}号' → year, n. */
export const placeholdersIn = (pattern: string): string[] =>
  [...pattern.matchAll(PLACEHOLDER)].map((found) => found[1] ?? '');

/** Fills a pattern. A placeholder without a value is left as it is, to be seen. */
export const fill = (pattern: string, values: Record<string, string | number>): string =>
  pattern.replace(PLACEHOLDER, (whole, name: string) => String(values[name] ?? whole));
