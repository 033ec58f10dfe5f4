interface Segment {
  kind: 'text' | 'parameter' | 'greedy';
  /** The text itself, or the parameter's name. */
  name: string;
}

/** A path of a route key, taken apart. */
export type Pattern = readonly Segment[];

/** Takes `/v1/items/{id}` or `/v1/{proxy+}` apart. */
export function parsePattern(path: string): Pattern {
  return path
    .split('/')
    .filter((part) => part !== '')
    .map((part): Segment => {
      if (!part.startsWith('{')) return { kind: 'text', name: part };
      if (part.endsWith('+}')) return { kind: 'greedy', name: part.slice(1, -2) };
      return { kind: 'parameter', name: part.slice(1, -1) };
    });
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Parameters when the path matches, undefined when not. Text is compared undecoded, as AWS does. */
export function matchPath(pattern: Pattern, path: string): Record<string, string> | undefined {
  const parts = path.split('/').filter((part) => part !== '');
  const parameters: Record<string, string> = {};
  for (const [index, segment] of pattern.entries()) {
    const part = parts[index];
    if (part === undefined) return undefined;
    if (segment.kind === 'greedy') {
      parameters[segment.name] = decode(parts.slice(index).join('/'));
      return parameters;
    }
    if (segment.kind === 'text' && segment.name !== part) return undefined;
    if (segment.kind === 'parameter') parameters[segment.name] = decode(part);
  }
  return parts.length === pattern.length ? parameters : undefined;
}

const WEIGHT = { text: '0', parameter: '1', greedy: '2' };

interface Matchable {
  method: string;
  pattern: Pattern;
}

/**
 * The most specific route: a literal segment before a parameter before a greedy one, from the left;
 * the method by name before ANY.
 */
export function findRoute<R extends Matchable>(
  routes: readonly R[],
  method: string,
  path: string,
): { route: R; parameters: Record<string, string> } | undefined {
  const rank = (route: R) =>
    route.pattern.map(({ kind }) => WEIGHT[kind]).join('') + (route.method === 'ANY' ? '9' : '');
  return routes
    .filter((route) => route.method === 'ANY' || route.method === method)
    .flatMap((route) => {
      const parameters = matchPath(route.pattern, path);
      return parameters ? [{ route, parameters }] : [];
    })
    .sort((a, b) => (rank(a.route) < rank(b.route) ? -1 : 1))[0];
}
