/** What an expression can see. `vars` holds the variables of this scope and those around it. */
export interface Scope {
  input: unknown;
  result?: unknown;
  errorOutput?: unknown;
  /** The context object, built when an expression asks for it. */
  context(): unknown;
  vars: Record<string, unknown>;
}

/** A node of jsonata's syntax tree, as far as the quick evaluator looks at it. */
interface Node {
  type: string;
  value?: unknown;
  steps?: Node[];
  lhs?: unknown;
  rhs?: unknown;
  condition?: Node;
  then?: Node;
  else?: Node;
  procedure?: Node;
  arguments?: Node[];
  expressions?: Node[];
}

/** "Not this way": the value needs jsonata's own rules (sequences, coercion, type errors). */
export const BAIL: unique symbol = Symbol('bail');

/** Evaluates without promises; answers BAIL where only jsonata itself gives the right answer. */
export type Quick = (scope: Scope) => unknown;

const PLAIN = new Set(['type', 'value', 'position']);
const LITERALS = new Set(['string', 'number', 'value']);

function plain(node: Node, also: string[] = []): boolean {
  return Object.keys(node).every((key) => PLAIN.has(key) || also.includes(key));
}

function root(name: string): Quick | undefined {
  if (name === '' || name === '$' || name === 'states') return undefined;
  return (scope) => (Object.hasOwn(scope.vars, name) ? scope.vars[name] : undefined);
}

/** `$x.a.b` and `$states.input.a`: jsonata maps over arrays on the way, so those bail. */
function path(node: Node): Quick | undefined {
  const steps = node.steps;
  const first = steps?.[0];
  if (!steps || !first || !plain(node, ['steps'])) return undefined;
  if (first.type !== 'variable' || !plain(first)) return undefined;
  const names: string[] = [];
  for (const step of steps.slice(1)) {
    if (step.type !== 'name' || typeof step.value !== 'string' || !plain(step)) return undefined;
    names.push(step.value);
  }
  let base = root(String(first.value));
  if (first.value === 'states') {
    const part = names.shift();
    if (part === 'input') base = (scope) => scope.input;
    else if (part === 'result') base = (scope) => scope.result;
    else if (part === 'errorOutput') base = (scope) => scope.errorOutput;
    else if (part === 'context') base = (scope) => scope.context();
  }
  const from = base;
  if (!from) return undefined;
  return (scope) => {
    let value = from(scope);
    for (const name of names) {
      if (typeof value !== 'object' || value === null) return undefined;
      if (Array.isArray(value)) return BAIL;
      value = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    }
    return value;
  };
}

type Pair = (a: unknown, b: unknown) => unknown;

const scalar = (v: unknown) => typeof v !== 'object' && v !== undefined && v !== BAIL;
const equal: Pair = (a, b) => (scalar(a) && scalar(b) ? a === b : BAIL);
const number =
  (go: (a: number, b: number) => unknown): Pair =>
  (a, b) => {
    if (typeof a !== 'number' || typeof b !== 'number') return BAIL;
    const out = go(a, b);
    return typeof out !== 'number' || Number.isFinite(out) ? out : BAIL;
  };

const PAIRS: Record<string, Pair> = {
  '=': equal,
  '!=': (a, b) => (scalar(a) && scalar(b) ? a !== b : BAIL),
  '<': number((a, b) => a < b),
  '<=': number((a, b) => a <= b),
  '>': number((a, b) => a > b),
  '>=': number((a, b) => a >= b),
  '+': number((a, b) => a + b),
  '-': number((a, b) => a - b),
  '*': number((a, b) => a * b),
  '&': (a, b) => (typeof a === 'string' && typeof b === 'string' ? a + b : BAIL),
};

function binary(node: Node): Quick | undefined {
  if (!plain(node, ['lhs', 'rhs'])) return undefined;
  const lhs = quick(node.lhs as Node);
  const rhs = quick(node.rhs as Node);
  if (!lhs || !rhs) return undefined;
  if (node.value === 'and' || node.value === 'or') {
    const stop = node.value === 'or';
    return (scope) => {
      const left = lhs(scope);
      if (typeof left !== 'boolean') return BAIL;
      if (left === stop) return left;
      const right = rhs(scope);
      return typeof right === 'boolean' ? right : BAIL;
    };
  }
  const pair = PAIRS[String(node.value)];
  return pair && ((scope) => pair(lhs(scope), rhs(scope)));
}

function call(node: Node): Quick | undefined {
  const name = node.procedure?.value;
  const args = node.arguments;
  if (!plain(node, ['name', 'procedure', 'arguments']) || args?.length !== 1) return undefined;
  if (node.procedure?.type !== 'variable' || (name !== 'exists' && name !== 'not'))
    return undefined;
  const arg = quick(args[0]);
  if (!arg) return undefined;
  return (scope) => {
    const value = arg(scope);
    if (value === BAIL || Object.hasOwn(scope.vars, name)) return BAIL;
    if (name === 'exists') return value !== undefined;
    return typeof value === 'boolean' ? !value : BAIL;
  };
}

function record(node: Node): Quick | undefined {
  if (node.value !== '{' || !plain(node, ['lhs']) || !Array.isArray(node.lhs)) return undefined;
  const fields = new Map<string, Quick>();
  for (const [key, value] of node.lhs as [Node, Node][]) {
    const go = quick(value);
    if (key.type !== 'string' || !go || fields.has(String(key.value))) return undefined;
    fields.set(String(key.value), go);
  }
  return (scope) => {
    const out: Record<string, unknown> = {};
    for (const [key, go] of fields) {
      const value = go(scope);
      if (value === BAIL) return BAIL;
      if (value !== undefined) out[key] = value;
    }
    return out;
  };
}

function choose(node: Node): Quick | undefined {
  if (!plain(node, ['condition', 'then', 'else'])) return undefined;
  const test = quick(node.condition);
  const yes = quick(node.then);
  const no = node.else ? quick(node.else) : () => undefined;
  if (!test || !yes || !no) return undefined;
  return (scope) => {
    const answer = test(scope);
    return typeof answer === 'boolean' ? (answer ? yes : no)(scope) : BAIL;
  };
}

/**
 * A promise-free evaluator for the expressions that routes are mostly made of: paths, literals,
 * comparisons, `and`/`or`, `&`, arithmetic, `?:`, `$exists`, `$not`, object constructors.
 * @returns undefined when the expression is of another kind
 */
export function quick(node: Node | undefined): Quick | undefined {
  if (!node) return undefined;
  if (LITERALS.has(node.type) && plain(node)) return () => node.value;
  if (node.type === 'variable' && plain(node)) return root(String(node.value));
  if (node.type === 'path') return path(node);
  if (node.type === 'binary') return binary(node);
  if (node.type === 'function') return call(node);
  if (node.type === 'condition') return choose(node);
  if (node.type === 'unary') return record(node);
  if (node.type === 'block' && plain(node, ['expressions']) && node.expressions?.length === 1) {
    return quick(node.expressions[0]);
  }
  return undefined;
}
